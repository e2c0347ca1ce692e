/**
 * Webhooks of front ends, by Standard Webhooks: an account says where it wants to be told of its
 * filings, and each event is sent there signed, again and again until it is taken.
 *
 * <p>{@link icp.filings.webhook.Feeding} makes deliveries of publications, each once. {@link
 * icp.filings.webhook.Courier} sends them after that is committed, {@link
 * icp.filings.webhook.Sender} by HTTPS to addresses of the public internet alone. What comes back
 * is noted in batches by {@link icp.filings.webhook.Results}.
 *
 * <p>Secrets are sealed in their rows ({@link icp.filings.webhook.SecretBox}), each by a data key
 * of its own, which the service's keyset wraps. {@code beian.webhooks.http-hosts} names hosts that
 * may be reached over HTTP and at any address, for trying things out; it is refused in production.
 */
package icp.filings.webhook;
