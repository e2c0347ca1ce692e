package icp.filings.number;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an administration issued for a filing.
 *
 * @param publicSecurityDue until when the website is to be filed with the public security bureau
 * @param publicSecurityAt when its owner said that this was done; null before
 */
public record Issued(
    IcpNumber website, Instant issuedAt, LocalDate publicSecurityDue, Instant publicSecurityAt) {}
