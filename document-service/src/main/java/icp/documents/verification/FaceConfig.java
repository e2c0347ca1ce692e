package icp.documents.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** By what faces are compared. */
@ConfigMapping(prefix = "beian.face")
interface FaceConfig {
  /** What compares. */
  enum Kind {
    /** Nets of our own: a reference, not a certified engine. */
    BUILT_IN,
    /** The provider's, asked at {@link FaceConfig#url()}. */
    HTTP,
    /** Nothing: every face goes to a reviewer. */
    NONE
  }

  /** Which one. */
  @WithDefault("BUILT_IN")
  Kind engine();

  /** Where the provider's is asked; for HTTP only. */
  Optional<URI> url();

  /** Sent to it as a bearer token; for HTTP only. */
  Optional<String> token();

  /** How long its answer may take in all. */
  @WithDefault("10s")
  Duration timeout();

  /** The built-in engine: up to this distance, from 0, it is the same person. */
  @WithDefault("0.45")
  double passDistance();

  /** The built-in engine: above this distance it is not; between the two a reviewer decides. */
  @WithDefault("0.60")
  double reviewDistance();

  /** How often a face may be compared for one filing in one day of China. */
  @WithDefault("5")
  int attemptsPerDay();
}
