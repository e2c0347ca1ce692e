package icp.documents.check;

import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.documents.reading.ReadText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a reader read on a picture, kept beside it so that whatever is told, before or after, is
 * held against it. Names and numbers are fingerprints: nobody can read them here. Null is what was
 * not read.
 *
 * @param document the code of the document that it looks like
 * @param name fingerprint
 * @param number fingerprint
 * @param validUntil its last day
 */
@Embeddable
public record Reading(
    @Column(name = "read_document") String document,
    @Column(name = "read_name") String name,
    @Column(name = "read_number") String number,
    @Column(name = "read_valid_until") LocalDate validUntil) {
  /** Nothing was read. */
  public static final Reading NOTHING = new Reading(null, null, null, null);

  public static Reading of(ReadText read, Fingerprinter fingerprinter) {
    HolderFingerprints prints =
        prints(fingerprinter, read.name().orElse(null), read.number().orElse(null));
    return new Reading(
        read.documentClass().orElse(null),
        read.name().isPresent() ? prints.name() : null,
        read.number().isPresent() ? prints.certificateNumber() : null,
        read.validUntil().orElse(null));
  }

  /** The type's fingerprint is not used: documents have more kinds than certificates. */
  public static HolderFingerprints prints(Fingerprinter fingerprinter, String name, String number) {
    return fingerprinter.of(
        name == null ? "" : name, CertificateType.PASSPORT, number == null ? "" : number);
  }
}
