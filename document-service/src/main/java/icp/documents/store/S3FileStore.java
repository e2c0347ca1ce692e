package icp.documents.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in a bucket of an object store that speaks S3, each under its id. The store itself sees to
 * it that an object is complete or not there, and that of two writers under one id one is refused.
 * {@link Buckets} opens it.
 */
final class S3FileStore implements FileStore {
  private static final Logger LOG = Logger.getLogger(S3FileStore.class);
  private static final int PRECONDITION_FAILED = 412;
  private static final int ID_LENGTH = 36;

  private final S3Client client;
  private final String bucket;

  S3FileStore(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void write(UUID id, byte[] bytes) {
    done(
        "write a file",
        () -> {
          try {
            put(id, bytes, request -> request.ifNoneMatch("*"));
          } catch (AwsServiceException e) {
            requireSame(id, bytes, e);
          }
          return null;
        });
  }

  /**
   * A try whose answer was lost has written, and the next is refused for it. Sealed bytes are never
   * twice the same, so that the same ones are those of that try.
   */
  private void requireSame(UUID id, byte[] bytes, AwsServiceException refused) {
    if (refused.statusCode() != PRECONDITION_FAILED
        || !read(id).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
      throw refused;
    }
  }

  @Override
  public void replace(UUID id, byte[] bytes) {
    done(
        "replace a file",
        () -> {
          put(id, bytes, request -> {});
          return null;
        });
  }

  /**
   * Hands the bytes over as they are: a copy of each file on its way would take its memory again.
   */
  private void put(UUID id, byte[] bytes, Consumer<PutObjectRequest.Builder> condition) {
    client.putObject(
        request -> request.bucket(bucket).key(id.toString()).applyMutation(condition),
        RequestBody.fromContentProvider(
            ContentStreamProvider.fromByteArrayUnsafe(bytes),
            bytes.length,
            "application/octet-stream"));
  }

  @Override
  public Optional<byte[]> read(UUID id) {
    return done(
        "read a file",
        () -> {
          try {
            return Optional.of(
                client
                    .getObjectAsBytes(request -> request.bucket(bucket).key(id.toString()))
                    .asByteArrayUnsafe());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public void delete(UUID id) {
    done(
        "delete a file",
        () -> client.deleteObject(request -> request.bucket(bucket).key(id.toString())));
  }

  @Override
  public void writtenBefore(Instant time, Consumer<List<UUID>> page) {
    done(
        "list the files",
        () -> {
          client.listObjectsV2Paginator(request -> request.bucket(bucket)).stream()
              .map(
                  listed ->
                      listed.contents().stream()
                          .filter(object -> object.lastModified().isBefore(time))
                          .flatMap(object -> id(object).stream())
                          .toList())
              .filter(ids -> !ids.isEmpty())
              .forEach(page);
          return null;
        });
  }

  /** The bucket lists its keys in order: what lies between the first and the last id tells all. */
  @Override
  public Set<UUID> missing(Collection<UUID> ids) {
    Set<UUID> missing = new HashSet<>(ids);
    List<String> keys = ids.stream().map(UUID::toString).sorted().toList();
    if (!keys.isEmpty()) {
      missing.removeAll(between(keys.get(0), keys.get(keys.size() - 1)));
    }
    return missing;
  }

  /** The prefix of a key comes just before it. */
  private Set<UUID> between(String first, String last) {
    String before = first.substring(0, ID_LENGTH - 1);
    return done(
        "list the files",
        () ->
            client
                .listObjectsV2Paginator(request -> request.bucket(bucket).startAfter(before))
                .contents()
                .stream()
                .takeWhile(object -> object.key().compareTo(last) <= 0)
                .flatMap(object -> id(object).stream())
                .collect(Collectors.toSet()));
  }

  /** An object that somebody else put into the bucket is not ours to judge. */
  private static Optional<UUID> id(S3Object object) {
    try {
      UUID id = UUID.fromString(object.key());
      return Optional.of(id).filter(read -> read.toString().equals(object.key()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> T done(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (AwsServiceException e) {
      LOG.warnf("The object store refuses to %s: status=%d", what, e.statusCode());
      throw new FileStoreException(what, e);
    } catch (SdkException e) {
      LOG.warnf("The object store is away: %s", e.getClass().getSimpleName());
      throw new FileStoreException(what, e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
