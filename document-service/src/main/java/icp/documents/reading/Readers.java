package icp.documents.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.provider.Provider;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the reader. Nothing stands in for one: without it, nothing is read. */
final class Readers {
  private Readers() {}

  @Produces
  @Singleton
  static TextReader reader(ReaderConfig config, ObjectMapper json) {
    if (config.url().isEmpty()) {
      return (mediaType, picture) -> ReadText.NOTHING;
    }
    return new HttpTextReader(
        new Provider(config.url().get(), config.token().orElse(null), config.timeout()), json);
  }
}
