package icp.filings.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The small issuer of the embedded run. In production an OIDC provider takes its place. */
@ConfigMapping(prefix = "beian")
interface IssuerConfig {
  /** How it signs. */
  Issuer issuer();

  /** Passwords of the accounts {@code reviewer} and {@code operator}, made at start. */
  Map<String, StaffMember> staff();

  /** The issuer's own settings. */
  interface Issuer {
    /** Address of its private key, PKCS#8 in PEM; without it nobody can register or sign in. */
    Optional<String> keyLocation();

    /** How long a token holds. */
    @WithDefault("1h")
    Duration validity();
  }

  /** A member of staff. */
  interface StaffMember {
    /** What they sign in with. */
    String password();
  }
}
