package icp.documents.picture;

import static icp.documents.FileCorpus.ascii;
import static icp.documents.FileCorpus.packed;
import static icp.documents.TestPictures.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.documents.PdfCorpus;
import icp.platform.problem.ProblemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTest {
  private static final int A4_WIDTH = 1653;

  private final Pictures pictures =
      new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(5)));

  @Test
  void aPageBecomesAPictureOf200DotsAnInch() {
    // When
    Pictures.Document document = document(PdfCorpus.pages(1));

    // Then
    assertThat(document.picture().format()).isEqualTo(PictureFormat.JPEG);
    assertThat(document.picture().width()).isBetween(A4_WIDTH, A4_WIDTH + 1);
    assertThat(read(document.picture().bytes()).getHeight()).isBetween(2338, 2340);
    assertThat(document.pages()).hasSize(1);
  }

  @Test
  void severalPagesBecomeOnePicture() {
    // When
    Pictures.Document document = document(PdfCorpus.pages(4));

    // Then
    assertThat(document.pages()).hasSize(4);
    assertThat(document.picture().width()).isGreaterThanOrEqualTo(2 * Sheet.LEAST_PAGE_WIDTH);
    assertThat(document.picture().bytes()).hasSizeLessThanOrEqualTo(Pictures.MOST_KEPT_BYTES);
  }

  @Test
  void whereToOpenIsNoAction() {
    // Given
    byte[] pdf = PdfCorpus.withEntry("OpenAction", new COSArray());

    // When
    Pictures.Document document = document(pdf);

    // Then
    assertThat(document.pages()).hasSize(1);
  }

  static Stream<Arguments> badPdfs() {
    byte[] good = PdfCorpus.pages(1);
    String flate = "/Filter/FlateDecode";
    byte[] hundred = packed(100);
    return Stream.of(
        Arguments.of("picture-pdf-too-many-pages", PdfCorpus.pages(5)),
        Arguments.of("picture-pdf-encrypted", PdfCorpus.encrypted("secret")),
        Arguments.of("picture-pdf-encrypted", PdfCorpus.encrypted("")),
        Arguments.of("picture-pdf-fonts", PdfCorpus.withoutItsFont()),
        Arguments.of("picture-broken", Arrays.copyOf(good, 200)),
        Arguments.of("picture-broken", ascii("%PDF-1.7\nnothing")),
        Arguments.of("picture-pdf-too-complex", PdfCorpus.withContent(flate, hundred)),
        Arguments.of(
            "picture-pdf-too-complex", PdfCorpus.withContent("/Filter/#46lateDecode", hundred)),
        Arguments.of("picture-pdf-too-complex", PdfCorpus.withContent("/Filter 9 0 R", hundred)),
        Arguments.of(
            "picture-pdf-too-complex", PdfCorpus.withContent("/Filter%\n/FlateDecode", hundred)),
        Arguments.of(
            "picture-pdf-too-complex",
            PdfCorpus.withContent("/Filter[/LZWDecode/FlateDecode]", hundred)),
        Arguments.of(
            "picture-pdf-too-complex",
            PdfCorpus.withContent("/Filter[/ASCII85Decode/FlateDecode]", ascii85(hundred))),
        Arguments.of(
            "picture-pdf-too-complex",
            PdfCorpus.withContent("", ascii("BI /W 50000 /H 50000 /BPC 8 /CS /G ID x EI"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badPdfs")
  void aPdfThatCannotBeDrawnSafelyIsRefused(String code, byte[] pdf) {
    // When
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> document(pdf));

    // Then
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.status()).isEqualTo(422);
  }

  static Stream<byte[]> activePdfs() {
    return PdfCorpus.active().stream();
  }

  @ParameterizedTest
  @MethodSource("activePdfs")
  void aPdfThatRunsOrCarriesSomethingIsRefused(byte[] pdf) {
    // When
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> document(pdf));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-pdf-active");
  }

  private Pictures.Document document(byte[] file) {
    return pictures.document(() -> List.of(new SentFile(file, "application/pdf")));
  }

  private static byte[] ascii85(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at + 4 <= bytes.length; at += 4) {
      long group = Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(bytes).getInt(at));
      char[] letters = new char[5];
      for (int i = 4; i >= 0; i--) {
        letters[i] = (char) ('!' + group % 85);
        group /= 85;
      }
      text.append(letters);
    }
    return ascii(text.append("~>").toString());
  }
}
