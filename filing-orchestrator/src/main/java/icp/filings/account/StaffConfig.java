package icp.filings.account;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The members of staff whose accounts the embedded issuer makes at start. */
@ConfigMapping(prefix = "beian.staff")
interface StaffConfig {
  /** Signs in as {@code reviewer}. */
  Member reviewer();

  /** Signs in as {@code operator}. */
  Member operator();

  /** A member of staff; without a password there is no such account. */
  interface Member {
    /** What they sign in with. */
    Optional<String> password();
  }
}
