/**
 * What happens to filings, as it happens, by Server-Sent Events: of one filing, of the caller's
 * own, or of all for operators. One reader for each replica ({@link
 * icp.platform.messaging.PublicationFeed}) feeds every stream.
 */
package icp.filings.stream;
