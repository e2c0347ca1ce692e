/**
 * Judges domain names.
 *
 * <p>A {@code Question} (which name, filed by whom, where) and what is {@code Seen} of the name
 * make a {@code DomainCase}; {@code DomainRules} lists the rules in the order of the law, which
 * stand by theme in the files beside it. {@code docs/domain-rules.md} says which reason of the
 * administrations each of them finds.
 *
 * <p>Filings are asked about by {@code CheckRequested}. The question is kept: {@code Rechecks}
 * examines filings that are under way again when {@code RegistrationChanged} is fired (a key
 * without an account concerns all accounts) and once each day, and answers the same revision anew
 * when codes or severities differ from those told last. Nothing here asks the network.
 */
package icp.domains.check;
