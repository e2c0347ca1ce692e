package icp.documents.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.documents.verification.FaceEngine.Verdict;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FaceEnginesTest {
  static Stream<Map<String, String>> wrong() {
    return Stream.of(
        Map.of("beian.face.pass-distance", "0"),
        Map.of("beian.face.pass-distance", "-0.1"),
        Map.of("beian.face.pass-distance", "0.6"),
        Map.of("beian.face.pass-distance", "0.7"),
        Map.of("beian.face.pass-distance", "NaN"),
        Map.of("beian.face.review-distance", "NaN"),
        Map.of("beian.face.review-distance", "1.5"),
        Map.of("beian.face.engine", "HTTP"),
        Map.of("beian.face.url", "http://127.0.0.1/"),
        Map.of("beian.face.engine", "NONE", "beian.face.url", "http://127.0.0.1/"),
        Map.of("beian.face.token", "secret"),
        Map.of("beian.face.timeout", "0s"),
        Map.of("beian.face.attempts-per-day", "0"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void settingsThatContradictEachOtherStopTheService(Map<String, String> settings) {
    assertThatThrownBy(() -> FaceEngines.requireSound(config(settings)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("beian.face: ");
  }

  @Test
  void settingsAreSoundAsTheyCome() {
    assertThatCode(() -> FaceEngines.requireSound(config(Map.of()))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "0, PASS",
    "0.45, PASS",
    "0.4501, UNDECIDED",
    "0.6, UNDECIDED",
    "0.6001, FAIL",
    "2, FAIL",
    "NaN, UNDECIDED"
  })
  void betweenTheBandsAPersonDecides(double distance, Verdict verdict) {
    assertThat(new FaceBands(0.45, 0.6).verdict(distance)).isEqualTo(verdict);
  }

  private static FaceConfig config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withConverter(Duration.class, 200, new DurationConverter())
        .withMapping(FaceConfig.class)
        .withDefaultValues(settings)
        .build()
        .getConfigMapping(FaceConfig.class);
  }
}
