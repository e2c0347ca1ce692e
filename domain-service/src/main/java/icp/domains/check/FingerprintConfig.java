package icp.domains.check;

import io.smallrye.config.ConfigMapping;

/** How holders are compared without being told. */
@ConfigMapping(prefix = "beian.fingerprint")
interface FingerprintConfig {
  /** Key of the fingerprints, 64 hex digits or more: the same as the orchestrator's. */
  String key();
}
