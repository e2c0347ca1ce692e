/**
 * What the ministry's public record says of names: whether one is filed, and by whom, as a
 * fingerprint.
 *
 * <p>The record itself is a page for people behind a riddle. {@code beian.filed-records.address}
 * names a gateway to it, which answers {@code GET <address>/<name>} with the ministry's field
 * {@code unitName}, or 404. Without an address nothing is known, and nothing is said. Names of
 * filings are looked up in the background; no check waits.
 */
package icp.domains.filed;
