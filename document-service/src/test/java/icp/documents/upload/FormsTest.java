package icp.documents.upload;

import static icp.documents.FileCorpus.ascii;
import static icp.documents.FileCorpus.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.documents.picture.Pictures;
import icp.documents.picture.SentFile;
import icp.platform.problem.ProblemException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
  private static final String BOUNDARY = "----boundary7MA4";
  private static final byte[] END = ascii("--" + BOUNDARY + "--\r\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo.jpg",
        "../../etc/passwd",
        "a\0b",
        "\u202egpj.exe",
        "a%0d%0aSet-Cookie: b",
        "照片.jpg",
        ""
      })
  void theNameOfAFileIsNeverLookedAt(String name) {
    // When
    List<SentFile> files = read(joined(part(name, ascii("bytes")), END));

    // Then
    assertThat(files).hasSize(1);
    assertThat(files.get(0).bytes()).isEqualTo(ascii("bytes"));
    assertThat(files.get(0).declared()).isNull();
  }

  @Test
  void aNameOfFiveKilobytesIsReadOver() {
    // When
    List<SentFile> files = read(joined(part("a".repeat(5000), ascii("bytes")), END));

    // Then
    assertThat(files).hasSize(1);
  }

  @Test
  void linesThatLookLikeTheBoundaryBelongToTheFile() {
    // Given
    byte[] bytes = ascii("\r\n--" + BOUNDARY.substring(1) + "\r\n--\r\n");

    // When
    List<SentFile> files = read(joined(part("a", bytes), part("b", ascii("")), END));

    // Then
    assertThat(files).extracting(SentFile::bytes).containsExactly(bytes, new byte[0]);
  }

  @Test
  void aFormMayBeEmpty() {
    // When
    List<SentFile> files = read(END);

    // Then
    assertThat(files).isEmpty();
  }

  @Test
  void aPartTooManyIsCountedAndNotRead() {
    // Given
    byte[] part = part("a", ascii("bytes"));

    // When
    List<SentFile> files = read(joined(part, part, part, part), 2);

    // Then
    assertThat(files).hasSize(3);
    assertThat(files.get(2).bytes()).isEmpty();
  }

  static Stream<Arguments> brokenForms() {
    return Stream.of(
        Arguments.of("no form at all", ascii("{\"file\": 1}")),
        Arguments.of("nothing", new byte[0]),
        Arguments.of("cut off within the file", part("a", ascii("bytes"))),
        Arguments.of("cut off within the headers", ascii("--" + BOUNDARY + "\r\nContent-")),
        Arguments.of("headers without end", joined(part("a".repeat(20_000), ascii("b")), END)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenForms")
  void aBrokenFormIsRefused(String kind, byte[] body) {
    // When
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(body));

    // Then
    assertThat(refusal).as(kind).isNotNull();
    assertThat(refusal.code()).isEqualTo("picture-form-broken");
    assertThat(refusal.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789012345678901234567890123456789012345678901234567890123456789a"})
  void aFormNeedsABoundary(String boundary) {
    // When
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class,
            () -> Forms.read(type(boundary), new ByteArrayInputStream(END), 1));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-form-broken");
  }

  @Test
  void filesTogetherHaveOneBound() {
    // Given
    byte[] half = part("a", new byte[Pictures.MOST_SENT_BYTES / 2 + 1]);

    // When
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> read(joined(half, half, END)));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-over-10-mb");
    assertThat(refusal.status()).isEqualTo(413);
  }

  private static List<SentFile> read(byte[] body) {
    return read(body, 6);
  }

  private static List<SentFile> read(byte[] body, int most) {
    return Forms.read(type(BOUNDARY), new ByteArrayInputStream(body), most);
  }

  private static MediaType type(String boundary) {
    return new MediaType("multipart", "form-data", Map.of("boundary", boundary));
  }

  private static byte[] part(String name, byte[] content) {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
            + "Content-Type: text/html\r\n\r\n";
    return joined(ascii(head.formatted(BOUNDARY, name)), content, ascii("\r\n"));
  }
}
