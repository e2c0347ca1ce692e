package icp.filings.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The small issuer of the embedded run. In production an OIDC provider takes its place. */
@ConfigMapping(prefix = "beian.issuer")
interface IssuerConfig {
  /** Address of its private key, PKCS#8 in PEM; without it nobody can register or sign in. */
  Optional<String> keyLocation();

  /** What tokens name that key by, where more than one is published. */
  Optional<String> keyId();

  /** How long an access token holds, unless its session ends before; at most 23 hours. */
  @WithDefault("15m")
  Duration validity();

  /** How long a session goes on at most by refresh tokens, before the password is asked again. */
  @WithDefault("12h")
  Duration session();

  /** How long a token of a service holds. */
  @WithDefault("5m")
  Duration serviceValidity();

  /**
   * SHA-256, in 64 hex digits, of the secret by which document-service gets a token of its own:
   * random enough that nobody finds it by that. Without it document-service gets none here.
   */
  Optional<String> documentServiceSecretHash();

  /** How often a password may be guessed. */
  Attempts attempts();

  /** Failed attempts to sign in, counted over all replicas. */
  interface Attempts {
    /** Of one name, within a window. */
    @WithDefault("10")
    int perName();

    /** From one network address, within a window. */
    @WithDefault("100")
    int perAddress();

    /** From the first failure; what is locked opens at its end. */
    @WithDefault("15m")
    Duration window();
  }
}
