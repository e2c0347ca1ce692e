/**
 * What the network says of names, learnt in the background: no check waits for it.
 *
 * <p>Names that an account enters or a filing has are put into a queue ({@link
 * icp.domains.lookup.LookupQueue}), a table that any replica takes work from; a claim lasts a while
 * and locks nothing while the network is asked. What is learnt is kept by name, shared by all
 * accounts since it is public, and has the filings of that name examined again. Names are looked up
 * daily while somebody has them. Everything here is off unless {@code beian.lookup.*} turns it on.
 */
package icp.domains.lookup;
