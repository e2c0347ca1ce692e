package icp.documents.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the face engine. Nothing stands in for one: without it, no photo is decided here. */
final class FaceEngines {
  private FaceEngines() {}

  @Produces
  @Singleton
  static FaceEngine engine(FaceConfig config, ObjectMapper json) {
    if (config.url().isEmpty()) {
      return (certificate, capture) -> FaceEngine.Verdict.UNDECIDED;
    }
    return new HttpFaceEngine(
        config.url().get(), config.token().orElse(null), config.timeout(), json);
  }
}
