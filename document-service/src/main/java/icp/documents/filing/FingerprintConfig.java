package icp.documents.filing;

import io.smallrye.config.ConfigMapping;

/** How papers are held against a filing without names being told. */
@ConfigMapping(prefix = "beian.fingerprint")
interface FingerprintConfig {
  /** Key of the fingerprints, 64 hex digits or more: the same as the orchestrator's. */
  String key();
}
