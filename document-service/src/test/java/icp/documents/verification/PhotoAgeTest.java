package icp.documents.verification;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoAgeTest {
  private static final Instant OPENED = Instant.parse("2026-11-26T02:00:00Z");

  @Test
  void aPhotoFromSummerIsAWarningInDays() {
    // When
    List<Finding> findings = of(LocalDate.of(2026, 8, 18));

    // Then
    assertThat(findings).extracting(Finding::code).containsExactly("verification-photo-older");
    assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(findings.get(0).message().en()).contains("100 days before").contains("at most 1");
    assertThat(findings.get(0).message().zh()).contains("100 天");
  }

  /** A camera of another time zone, and one whose clock runs ahead. */
  @ParameterizedTest
  @CsvSource({"2026-11-25", "2026-11-26", "2027-01-01"})
  void aPhotoOfTheseDaysIsNone(LocalDate takenOn) {
    assertThat(of(takenOn)).isEmpty();
  }

  private static List<Finding> of(LocalDate takenOn) {
    return PhotoAge.findings(takenOn, OPENED, PhotoFindings.PHOTO);
  }
}
