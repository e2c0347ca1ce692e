package icp.documents.upload;

import icp.contracts.Finding;
import icp.documents.check.FindingsColumn;
import icp.documents.check.Reading;
import icp.documents.store.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The picture that was uploaded for one document of a filing. */
@Entity
public class Upload {
  @Id UUID id;

  @Version long version;

  @Column(name = "filing_id")
  UUID filingId;

  String code;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "file_id")
  StoredFile file;

  @Convert(converter = FindingsColumn.class)
  List<Finding> findings;

  /** The form of this filing and kind that the picture shows; null where it shows none. */
  @Column(name = "form_number")
  String formNumber;

  @Embedded private Reading reading;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  protected Upload() {}

  static Upload of(UUID id, UUID filingId, String code) {
    Upload upload = new Upload();
    upload.id = id;
    upload.filingId = filingId;
    upload.code = code;
    return upload;
  }

  void show(StoredFile picture, Judged judged, Instant now) {
    file = picture;
    findings = judged.findings();
    formNumber = judged.formNumber();
    reading = judged.reading();
    uploadedAt = now;
  }

  public StoredFile file() {
    return file;
  }
}
