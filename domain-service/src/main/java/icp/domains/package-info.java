/**
 * domain-service: owns what is known of domain names and their holders, and answers one question:
 * may this domain be filed by this entity?
 *
 * <p>Hears {@code CheckRequested} and {@code FilingStateChanged} on {@code filings.v1}, says {@code
 * CheckAnswered} on {@code domains.v1}, and again when what is known changes. The law of the
 * service is the list in {@code icp.domains.check.DomainRules}; what differs between provinces and
 * dates is in the book of regulations; the words of the findings are in {@code findings.properties}
 * and {@code findings_zh.properties}.
 */
package icp.domains;
