package icp.filings.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What an administration issued for a filing.
 *
 * @param websites the number of each website, by its place in the filing; one at least, all of one
 *     entity
 * @param publicSecurityDue until when the websites are to be filed with the public security bureau
 * @param publicSecurityAt when their owner said that this was done; null before
 */
public record Issued(
    SortedMap<Integer, IcpNumber> websites,
    Instant issuedAt,
    LocalDate publicSecurityDue,
    Instant publicSecurityAt) {
  /** The entity's number, which those of its websites begin with. */
  public IcpNumber entity() {
    return websites.get(websites.firstKey()).entity();
  }
}
