package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeCursorTest {
  @Test
  void whatAPageGaveIsReadBack() {
    TimeCursor cursor =
        new TimeCursor(
            Instant.parse("2026-11-26T08:00:00.123456Z"),
            UUID.randomUUID(),
            "PUBLIC_SECURITY_SOON");

    assertThat(TimeCursor.of(cursor.text())).isEqualTo(cursor);
    assertThat(cursor.text()).hasSizeLessThanOrEqualTo(128).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "MTIz", "MS94L3k", "OTk5OTk5OTk5OTk5OTk5OTk5OTkvLw"})
  void whatNoPageGaveIsRefused(String after) {
    assertThatThrownBy(() -> TimeCursor.of(after)).isInstanceOf(ProblemException.class);
  }
}
