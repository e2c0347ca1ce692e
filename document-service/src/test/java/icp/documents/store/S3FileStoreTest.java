package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.documents.store.S3Server.Bucket;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

class S3FileStoreTest extends FileStoreContract {
  private static S3Server server;

  private final List<FileStore> opened = new ArrayList<>();
  private Bucket bucket;

  @BeforeAll
  static void start() {
    server = S3Server.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    bucket = server.bucket();
  }

  @AfterEach
  void close() {
    opened.forEach(FileStore::close);
  }

  @Override
  FileStore store() {
    return opened(Buckets.open(bucket));
  }

  @Override
  FileStore away() {
    Bucket nobody = new Bucket(URI.create("http://127.0.0.1:1"), "b", "ours", "hush");
    return opened(Buckets.open(nobody));
  }

  private FileStore opened(FileStore store) {
    opened.add(store);
    return store;
  }

  @Test
  void aServerThatStopsIsAwayAndTheNextOneIsThereAgain() {
    // Given
    S3Server another = S3Server.start();
    FileStore store = opened(Buckets.open(another.bucket()));
    UUID id = UUID.randomUUID();
    store.write(id, new byte[] {1});

    // When
    another.close();

    // Then
    assertThatThrownBy(() -> store.read(id)).isInstanceOf(FileStoreException.class);
  }

  @Test
  void aWrongBucketOrKeyStopsTheStart() {
    for (Bucket wrong :
        List.of(
            new Bucket(server.endpoint(), "nobodys", "ours", "hush"),
            new Bucket(server.endpoint(), bucket.name(), "ours", "wrong"),
            new Bucket(server.endpoint(), bucket.name(), "stranger", "hush"))) {
      // When
      assertThatThrownBy(() -> Buckets.open(wrong))
          // Then
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("beian.documents.s3")
          .hasMessageNotContaining("wrong")
          .hasNoCause();
    }
  }

  @Test
  void aBucketOrAKeyThatIsTakenAwayIsARefusal() {
    // Given
    UUID id = UUID.randomUUID();
    FileStore gone = opened(new S3FileStore(Buckets.client(bucket), "nobodys"));
    Bucket revoked = new Bucket(server.endpoint(), bucket.name(), "ours", "revoked");
    FileStore refused = opened(new S3FileStore(Buckets.client(revoked), bucket.name()));

    // When
    assertThatThrownBy(() -> gone.read(id)).isInstanceOf(FileStoreException.class);

    // Then
    assertThatThrownBy(() -> gone.write(id, new byte[1])).isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> refused.read(id)).isInstanceOf(FileStoreException.class);
    assertThatThrownBy(() -> refused.write(id, new byte[1])).isInstanceOf(FileStoreException.class);
    assertThat(store().read(id)).isEmpty();
  }

  @Test
  void theSameBytesOnceMoreAreATryWhoseAnswerWasLost() {
    // Given
    UUID id = UUID.randomUUID();
    store().write(id, new byte[] {1, 2});

    // When
    store().write(id, new byte[] {1, 2});

    // Then
    assertThat(store().read(id)).hasValue(new byte[] {1, 2});
  }

  @Test
  void whatOthersPutIntoTheBucketIsNotOurs() {
    // Given
    UUID id = UUID.randomUUID();
    store().write(id, new byte[1]);
    try (S3Client client = Buckets.client(bucket)) {
      for (String key : List.of("readme.txt", "1-1-1-1-1", UUID.randomUUID() + ".part")) {
        client.putObject(
            request -> request.bucket(bucket.name()).key(key), RequestBody.fromString("theirs"));
      }
    }
    List<UUID> ids = new ArrayList<>();

    // When
    store().writtenBefore(Instant.parse("2100-01-01T00:00:00Z"), ids::addAll);

    // Then
    assertThat(ids).containsExactly(id);
  }
}
