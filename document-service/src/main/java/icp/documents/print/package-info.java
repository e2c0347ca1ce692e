/**
 * Prints: words on pictures and pages of PDF, in a typeface that is shipped with the service, since
 * a server need not have any installed, and least of all a Chinese one.
 */
package icp.documents.print;
