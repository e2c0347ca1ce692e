package icp.documents.picture;

import static icp.documents.TestPictures.bomb;
import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.png;
import static icp.documents.TestPictures.read;
import static icp.documents.TestPictures.withExif;
import static icp.documents.TestPictures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.documents.FileCorpus;
import icp.platform.problem.ProblemException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
  private static final String JPEG = "image/jpeg";
  private static final String PNG = "image/png";

  record Settings(int bodies, int waiting, int decodes, Duration patience)
      implements PictureConfig {
    Settings(int bodies, int decodes, Duration patience) {
      this(bodies, 60, decodes, patience);
    }
  }

  private final Pictures pictures = new Pictures(new Settings(4, 2, Duration.ofSeconds(5)));

  @Test
  void aGoodJpegIsTaken() {
    // When
    Picture picture = take(JPEG, jpeg(640, 480));

    // Then
    assertThat(picture.format()).isEqualTo(PictureFormat.JPEG);
    assertThat(picture.width()).isEqualTo(640);
    assertThat(picture.height()).isEqualTo(480);
    assertThat(read(picture.bytes()).getWidth()).isEqualTo(640);
  }

  @Test
  void aGoodPngStaysPng() {
    // When
    Picture picture = take("image/png; charset=binary", png(300, 200));

    // Then
    assertThat(picture.format()).isEqualTo(PictureFormat.PNG);
    assertThat(read(picture.bytes()).getRGB(5, 5)).isEqualTo(Color.RED.getRGB());
  }

  @Test
  void transparencyTurnsWhite() {
    // When
    Picture picture =
        take(PNG, written(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png"));

    // Then
    assertThat(read(picture.bytes()).getRGB(9, 9)).isEqualTo(Color.WHITE.getRGB());
  }

  static Stream<Arguments> badFiles() {
    byte[] jpeg = jpeg(640, 480);
    byte[] png = png(640, 480);
    byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
    return Stream.of(
        Arguments.of("picture-empty", JPEG, new byte[0]),
        Arguments.of("picture-broken", JPEG, cut),
        Arguments.of("picture-broken", JPEG, Arrays.copyOf(jpeg, 3)),
        Arguments.of("picture-broken", PNG, Arrays.copyOf(png, png.length / 2)),
        Arguments.of("picture-broken", PNG, Arrays.copyOf(png, 10)),
        Arguments.of("picture-not-as-declared", PNG, jpeg),
        Arguments.of("picture-not-as-declared", JPEG, png),
        Arguments.of("picture-too-many-pixels", PNG, bomb(50_000, 50_000)),
        Arguments.of("picture-too-many-pixels", PNG, bomb(Integer.MAX_VALUE, 1)),
        Arguments.of("picture-side-out-of-bounds", PNG, bomb(10_001, 300)),
        Arguments.of("picture-side-out-of-bounds", JPEG, jpeg(199, 400)),
        Arguments.of("picture-broken", PNG, bomb(400, 400)),
        Arguments.of("picture-unrecognised", JPEG, ascii("PK\3\4zip renamed to jpg")),
        Arguments.of("picture-pdf", JPEG, ascii("%PDF-1.7 and so on")),
        Arguments.of("picture-heic", JPEG, ascii("\0\0\0\30ftypheic\0\0\0\0")),
        Arguments.of("picture-svg", PNG, ascii("<?xml version='1.0'?><svg xmlns=''/>")),
        Arguments.of("picture-other-format", PNG, ascii("GIF89a and so on")),
        Arguments.of("picture-over-10-mb", JPEG, new byte[Pictures.MOST_SENT_BYTES + 1]));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileIsRefusedByACodeThatSaysWhatToDo(String code, String type, byte[] file) {
    // When
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> take(type, file));

    // Then
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.status()).isEqualTo(code.equals("picture-over-10-mb") ? 413 : 422);
  }

  @Test
  void whereItWasTakenIsGone() {
    // When
    Picture picture = take(JPEG, withExif(jpeg(640, 480), 1));

    // Then
    assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS")
        .doesNotContain("Exif");
  }

  @Test
  void theDayOnWhichACameraTookItIsTold() {
    // Given
    byte[] taken = FileCorpus.takenAt(jpeg(640, 480), "2026:08:18 10:00:00");
    byte[] unset = FileCorpus.takenAt(jpeg(640, 480), "0000:00:00 00:00:00");

    // Then
    assertThat(takenOn(taken)).contains(LocalDate.of(2026, 8, 18));
    assertThat(takenOn(unset)).isEmpty();
    assertThat(takenOn(jpeg(640, 480))).isEmpty();
  }

  private Optional<LocalDate> takenOn(byte[] file) {
    return pictures.take(JPEG, new ByteArrayInputStream(file), image -> null).takenOn();
  }

  @Test
  void whatFollowsThePictureIsGone() {
    // Given
    byte[] jpeg = jpeg(640, 480);
    byte[] both = Arrays.copyOf(jpeg, jpeg.length + 20);
    System.arraycopy(ascii("PK\3\4 hidden archive "), 0, both, jpeg.length, 20);

    // When
    Picture picture = take(JPEG, both);

    // Then
    assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
  }

  /** The red corner of the page, at the upper left as stored, is where a viewer would show it. */
  @ParameterizedTest
  @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,1,0", "7,1,1", "8,0,1"})
  void aTurnedPhotoIsKeptUpright(int orientation, int right, int bottom) {
    // When
    Picture picture = take(JPEG, withExif(jpeg(640, 480), orientation));

    // Then
    assertThat(picture.width()).isEqualTo(orientation > 4 ? 480 : 640);
    BufferedImage kept = read(picture.bytes());
    Color corner =
        new Color(
            kept.getRGB(
                right * (kept.getWidth() - 21) + 10, bottom * (kept.getHeight() - 21) + 10));
    assertThat(corner.getRed()).isGreaterThan(200);
    assertThat(corner.getBlue()).isLessThan(80);
  }

  @Test
  void aLargePhotoStaysLegible() {
    // When
    Picture picture = take(JPEG, withExif(jpeg(7000, 5000), 6));

    // Then
    assertThat(picture.height()).isBetween(2000, 7000);
    assertThat(picture.bytes().length).isLessThanOrEqualTo(Pictures.MOST_KEPT_BYTES);
  }

  @Test
  void noiseThatPngCannotPackIsKeptWithinTheBound() {
    // Given
    BufferedImage noise = new BufferedImage(1500, 1100, BufferedImage.TYPE_BYTE_GRAY);
    byte[] dots = new byte[1500 * 1100];
    new Random(1).nextBytes(dots);
    noise.getRaster().setDataElements(0, 0, 1500, 1100, dots);

    // When
    Picture picture = take(PNG, written(noise, "png"));

    // Then
    assertThat(picture.bytes().length).isLessThanOrEqualTo(Pictures.MOST_KEPT_BYTES);
  }

  @Test
  void whoFindsNoTurnIsAskedToComeAgain() {
    // Given
    Pictures narrow = new Pictures(new Settings(1, 1, Duration.ofMillis(50)));
    byte[] file = jpeg(300, 300);

    // When
    ProblemException busy =
        narrow
            .take(JPEG, new ByteArrayInputStream(file), image -> refusalWhileBusy(narrow, file))
            .seen();

    // Then
    assertThat(busy.code()).isEqualTo("pictures-busy");
    assertThat(busy.status()).isEqualTo(503);
    assertThat(narrow.take(JPEG, new ByteArrayInputStream(file)).width()).isEqualTo(300);
  }

  @Test
  void whoFindsTooManyWaitingIsAskedToComeAgainAtOnce() {
    // Given
    Pictures narrow = new Pictures(new Settings(1, 0, 1, Duration.ofDays(1)));
    byte[] file = jpeg(300, 300);

    // When
    ProblemException busy =
        narrow
            .take(JPEG, new ByteArrayInputStream(file), image -> refusalWhileBusy(narrow, file))
            .seen();

    // Then
    assertThat(busy.code()).isEqualTo("pictures-busy");
  }

  private static ProblemException refusalWhileBusy(Pictures narrow, byte[] file) {
    return catchThrowableOfType(
        ProblemException.class, () -> narrow.take(JPEG, new ByteArrayInputStream(file)));
  }

  private Picture take(String type, byte[] file) {
    return pictures.take(type, new ByteArrayInputStream(file));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
