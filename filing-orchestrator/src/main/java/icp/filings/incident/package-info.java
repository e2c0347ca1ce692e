/**
 * What operators must know of. An incident is kept whatever becomes of the transaction that met
 * with it, and holds no personal data.
 */
package icp.filings.incident;
