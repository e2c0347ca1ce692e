package icp.documents.form;

import static icp.documents.form.FormCases.NUMBER;
import static icp.documents.form.FormCases.unit;
import static org.assertj.core.api.Assertions.assertThat;

import icp.documents.TestPictures;
import java.awt.image.BufferedImage;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed forms, as scanners and telephones take them. */
class FormReadingTest {
  private static byte[] pdf;

  @BeforeAll
  static void print() {
    pdf = FormCases.pdf(FormKind.AUTH_STATEMENT, unit("11", "杭州云杉科技有限公司", 3));
  }

  @ParameterizedTest
  @CsvSource({
    "300, 0, 0, 0, 0.95",
    "100, 0, 0, 0, 0.9",
    "200, 3, 0, 0, 0.7",
    "200, -3, 0.15, 25, 0.5",
    "150, 3, 0.1, 25, 0.4",
    "200, 90, 0, 20, 0.6",
    "200, 178, 0.1, 20, 0.6",
    "200, 40, 0, 10, 0.8"
  })
  void theCodeIsRead(int dpi, double degrees, double perspective, int noise, float quality) {
    // Given
    BufferedImage photo =
        Photograph.of(pdf, dpi).turned(degrees).from(perspective).noisy(noise).jpeg(quality);

    // When
    Set<String> seen = FormReading.seen(photo);

    // Then
    assertThat(seen).containsExactly(NUMBER.text());
  }

  @Test
  void aPictureWithoutACodeShowsNone() {
    assertThat(FormReading.seen(TestPictures.page(1200, 1700))).isEmpty();
  }

  @Test
  void aPictureOfAFewDotsIsNoFault() {
    assertThat(FormReading.seen(new BufferedImage(3, 2, BufferedImage.TYPE_3BYTE_BGR))).isEmpty();
  }
}
