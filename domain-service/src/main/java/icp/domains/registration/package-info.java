/**
 * What is known of domain names. Each source (the registrar's feed and operators, RDAP, the
 * applicant) has its own words in {@code registration_word}, fact by fact, each with the moment of
 * which it holds; {@code Words} merges them by trust (docs/decisions/0010) whenever they are read.
 * All that is heard comes through {@code Ledger}, by a fixed number of statements, and stays in
 * {@code registration_telling}, which the database lets nobody change. {@code registration} holds
 * the names of which anything is known, and counts their versions.
 *
 * <p>What is said is sealed before the database gets it, by a data key of the holder whom it names
 * ({@code holder_key}: one for each account, name and certificate); a row opens in its own place
 * only. Who destroys the key has erased that holder of that name, and nobody else
 * (docs/decisions/0048).
 */
package icp.domains.registration;
