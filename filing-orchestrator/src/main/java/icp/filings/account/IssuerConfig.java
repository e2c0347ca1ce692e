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

  /** How long a token holds. */
  @WithDefault("1h")
  Duration validity();
}
