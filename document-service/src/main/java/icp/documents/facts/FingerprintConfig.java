package icp.documents.facts;

import io.smallrye.config.ConfigMapping;

/** How what stands on documents is compared without being kept. */
@ConfigMapping(prefix = "beian.fingerprint")
interface FingerprintConfig {
  /** Key of the fingerprints, 64 hex digits or more: the same as the orchestrator's. */
  String key();
}
