package icp.documents.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.documents.store.S3Server.Bucket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreSettingsTest {
  private static final URI ADDRESS = URI.create("https://objects.example");
  private static final S3Config WHOLE = new Bucket(ADDRESS, "files", "who", "hush");

  @Test
  void aFolderOrABucketIsEnough() {
    // Given
    StoreConfig folder = config("/files", "/keys");
    StoreConfig none = config(null, "/keys");

    // When
    assertThatCode(() -> StoreSettings.require(folder, new None())).doesNotThrowAnyException();

    // Then
    assertThatCode(() -> StoreSettings.require(none, WHOLE)).doesNotThrowAnyException();
  }

  @Test
  void withoutAnyTheLineNamesAllOfThem() {
    // Given
    StoreConfig none = config(null, null);

    // When
    assertThatThrownBy(() -> StoreSettings.require(none, new None()))
        // Then
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Files have no safe place: set beian.documents.folder, or all of"
                + " beian.documents.s3.endpoint, beian.documents.s3.region,"
                + " beian.documents.s3.bucket, beian.documents.s3.access-key,"
                + " beian.documents.s3.secret-key; missing: beian.documents.keyset-location,"
                + " which ./beian keyset make FILE makes");
  }

  @Test
  void partOfABucketIsNone() {
    // Given
    StoreConfig none = config(null, "/keys");
    S3Config part = new Bucket(ADDRESS, null, "who", null);

    // When
    assertThatThrownBy(() -> StoreSettings.require(none, part))
        // Then
        .hasMessage(
            "Files have no safe place: missing: beian.documents.s3.bucket,"
                + " beian.documents.s3.secret-key");
  }

  @Test
  void bothAreOneTooMany() {
    // Given
    StoreConfig folder = config("/files", "/keys");

    // When
    assertThatThrownBy(() -> StoreSettings.require(folder, WHOLE))
        // Then
        .hasMessageContaining("both set")
        .hasMessageNotContaining("hush");
  }

  private static StoreConfig config(String folder, String keyset) {
    return new StoreConfig() {
      @Override
      public Optional<Path> folder() {
        return Optional.ofNullable(folder).map(Path::of);
      }

      @Override
      public Optional<Path> keysetLocation() {
        return Optional.ofNullable(keyset).map(Path::of);
      }
    };
  }

  /** No bucket at all. */
  private record None() implements S3Config {
    @Override
    public Optional<URI> endpoint() {
      return Optional.empty();
    }

    @Override
    public Optional<String> region() {
      return Optional.empty();
    }

    @Override
    public Optional<String> bucket() {
      return Optional.empty();
    }

    @Override
    public Optional<String> accessKey() {
      return Optional.empty();
    }

    @Override
    public Optional<String> secretKey() {
      return Optional.empty();
    }
  }
}
