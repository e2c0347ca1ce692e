/**
 * Access tokens are self-contained: a service that verifies one asks nobody. So that signing out
 * ends them all the same, the issuer's service tells of each session that ends, and every process
 * remembers it until the last token of it has expired.
 */
package icp.platform.session;
