package icp.documents.check;

import icp.contracts.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant told of a document. Names and numbers are fingerprints: nobody can read them
 * here.
 *
 * @param version counts how often it was told anew
 * @param document the code of the accepted document that it is
 * @param name fingerprint; null where none was told
 * @param number fingerprint; null where none was told
 * @param validUntil its last day; null where none was told
 * @param longTerm whether it never expires
 * @param signedOn the date on a letter; null where none was told
 * @param findings what was at fault with a value that is not kept
 */
public record Told(
    long version,
    String document,
    String name,
    String number,
    LocalDate validUntil,
    boolean longTerm,
    LocalDate signedOn,
    List<Finding> findings) {
  public Told {
    findings = List.copyOf(findings);
  }

  /** Whether it says enough of a document that shows who or what the filer is. */
  boolean isWhole(boolean expires) {
    return name != null && number != null && (!expires || longTerm || validUntil != null);
  }
}
