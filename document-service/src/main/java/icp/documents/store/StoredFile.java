package icp.documents.store;

import icp.documents.picture.Picture;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A picture that is kept: what is known of its bytes, which lie in the store under its id. */
@Entity
@Immutable
@Table(name = "stored_file")
public class StoredFile {
  @Id private UUID id;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;
  private int size;
  private int width;
  private int height;

  @Column(name = "stored_at")
  private Instant storedAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  protected StoredFile() {}

  /** What is to be known of a picture whose bytes are in the store already. */
  public static StoredFile of(UUID id, Picture picture, Instant now) {
    StoredFile file = new StoredFile();
    file.id = id;
    file.mediaType = picture.format().mediaType();
    file.sha256 = picture.sha256();
    file.size = picture.bytes().length;
    file.width = picture.width();
    file.height = picture.height();
    file.storedAt = now;
    return file;
  }

  public UUID id() {
    return id;
  }

  public String mediaType() {
    return mediaType;
  }

  /** SHA-256 of the clear bytes, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public int size() {
    return size;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** When its bytes were deleted because their purpose had ended; null while they are kept. */
  public Instant deletedAt() {
    return deletedAt;
  }
}
