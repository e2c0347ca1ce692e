package icp.documents.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.face.Faces;
import icp.documents.picture.Pictures;
import icp.documents.portrait.Portraits;
import icp.documents.provider.Provider;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the face engine; made at start, so that settings that are none stop the service. */
final class FaceEngines {
  private FaceEngines() {}

  @Produces
  @Singleton
  @Startup
  static FaceEngine engine(
      FaceConfig config, ObjectMapper json, Pictures pictures, Portraits portraits, Faces faces) {
    requireSound(config);
    return switch (config.engine()) {
      case BUILT_IN -> new BuiltInFaceEngine(pictures, portraits, faces, bands(config));
      case HTTP ->
          new HttpFaceEngine(
              new Provider(config.url().get(), config.token().orElse(null), config.timeout()),
              json);
      case NONE -> new NoFaceEngine();
    };
  }

  static FaceBands bands(FaceConfig config) {
    return new FaceBands(config.passDistance(), config.reviewDistance());
  }

  /** Settings that contradict each other would be found by an applicant otherwise. */
  static void requireSound(FaceConfig config) {
    boolean http = config.engine() == FaceConfig.Kind.HTTP;
    bands(config);
    require(http == config.url().isPresent(), "url is for engine HTTP, which needs it");
    require(http || config.token().isEmpty(), "token is for engine HTTP");
    require(
        !config.timeout().isNegative() && !config.timeout().isZero(), "timeout must be above 0");
    require(config.attemptsPerDay() > 0, "attempts-per-day must be above 0");
  }

  private static void require(boolean sound, String otherwise) {
    if (!sound) {
      throw new IllegalArgumentException("beian.face: " + otherwise);
    }
  }
}
