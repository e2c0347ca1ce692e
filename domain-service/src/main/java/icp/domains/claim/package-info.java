/**
 * Which filing has which name: one website, one domain name, one filing.
 *
 * <p>A filing takes its name when it is submitted and keeps it until it is returned, withdrawn or
 * cancelled; an approved one keeps it. That is the table {@code claim} with the name as its key.
 * The table {@code filing} remembers where each filing stands, so that a question or a move that is
 * told again neither takes nor frees what a later revision has.
 */
package icp.domains.claim;
