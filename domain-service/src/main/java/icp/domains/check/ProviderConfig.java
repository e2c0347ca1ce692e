package icp.domains.check;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** The provider on whose behalf filings are made. */
@ConfigMapping(prefix = "beian.provider")
interface ProviderConfig {
  /** Its addresses in mainland China, such as 203.0.113.0/24; not known where it is absent. */
  Optional<List<String>> ranges();
}
