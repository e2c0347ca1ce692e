/**
 * Which filing has which names: one website, one domain name; a name is in one filing.
 *
 * <p>A filing takes its names when it is submitted and keeps them until it is returned, withdrawn
 * or cancelled; an approved one keeps them. That is the table {@code claim} with the name as its
 * key. The table {@code filing} remembers where each filing stands, so that a question or a move
 * that is told again neither takes nor frees what a later revision has.
 */
package icp.domains.claim;
