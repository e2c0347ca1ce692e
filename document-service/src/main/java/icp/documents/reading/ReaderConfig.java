package icp.documents.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The reader of documents. Without one, what is typed is what is compared. */
@ConfigMapping(prefix = "beian.ocr")
interface ReaderConfig {
  /** Where it is asked. */
  Optional<URI> url();

  /** Sent to it as a bearer token. */
  Optional<String> token();

  /** How long an answer may take in all. */
  @WithDefault("10s")
  Duration timeout();
}
