/**
 * What sort of order a filing is, and why. Nobody is asked for it: it follows from what is known to
 * be filed of the entity and its domain names ({@link icp.filings.order.KnownRecords}), and from
 * what the filing was begun from. {@link icp.filings.order.RecordSource} is the one place where
 * what is known comes in.
 */
package icp.filings.order;
