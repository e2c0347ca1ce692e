/** ICP numbers, and which filing has which. */
package icp.filings.number;
