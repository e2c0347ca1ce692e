package icp.documents.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** A bucket of an object store that speaks S3, in the place of a folder: all of it, or nothing. */
@ConfigMapping(prefix = "beian.documents.s3")
interface S3Config {
  /** Where it answers, without the bucket. */
  Optional<URI> endpoint();

  /** The region that requests are signed for; stores that have none take {@code us-east-1}. */
  Optional<String> region();

  /**
   * A bucket that is this service's alone, and that keeps no older versions: what is deleted must
   * be gone.
   */
  Optional<String> bucket();

  /** Who asks. */
  Optional<String> accessKey();

  /** What requests are signed with. */
  Optional<String> secretKey();
}
