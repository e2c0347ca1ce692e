package icp.documents.picture;

import static icp.documents.FileCorpus.ascii;
import static icp.documents.FileCorpus.inks;
import static icp.documents.FileCorpus.interlaced;
import static icp.documents.FileCorpus.joined;
import static icp.documents.FileCorpus.packedGigabyte;
import static icp.documents.FileCorpus.progressive;
import static icp.documents.FileCorpus.withChunk;
import static icp.documents.FileCorpus.withSegment;
import static icp.documents.TestPictures.bomb;
import static icp.documents.TestPictures.jpeg;
import static icp.documents.TestPictures.page;
import static icp.documents.TestPictures.png;
import static icp.documents.TestPictures.read;
import static icp.documents.TestPictures.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import icp.platform.problem.ProblemException;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a camera, a scanner or a program writes is taken; what only looks like it is not. */
class FormatsTest {
  private final Pictures pictures =
      new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(5)));

  static Stream<Arguments> goodFiles() {
    BufferedImage page = page(640, 480);
    return Stream.of(
        Arguments.of("baseline", jpeg(640, 480)),
        Arguments.of("progressive", progressive(page, 0.9f)),
        Arguments.of("CMYK", inks(page, 0, 0.9f)),
        Arguments.of("YCCK", inks(page, 2, 0.9f)),
        Arguments.of("PNG", png(640, 480)),
        Arguments.of("interlaced", interlaced(page)),
        Arguments.of("palette", written(copied(page, BufferedImage.TYPE_BYTE_INDEXED), "png")),
        Arguments.of("transparent", written(copied(page, BufferedImage.TYPE_4BYTE_ABGR), "png")),
        Arguments.of("16 bits", written(deep(page), "png")),
        Arguments.of("GIF", written(page, "gif")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodFiles")
  void colourAndSizeComeThrough(String kind, byte[] file) {
    // When
    Picture picture = document(file).picture();

    // Then
    BufferedImage kept = read(picture.bytes());
    assertThat(kept.getWidth()).isEqualTo(640);
    assertThat(kept.getHeight()).isEqualTo(480);
    Color corner = new Color(kept.getRGB(40, 40));
    assertThat(corner.getRed()).as(kind).isGreaterThan(200);
    assertThat(corner.getGreen()).as(kind).isLessThan(80);
    assertThat(corner.getBlue()).as(kind).isLessThan(80);
    Color line = new Color(kept.getRGB(120, 242));
    assertThat(line.getBlue()).as(kind).isGreaterThan(line.getRed() + 100);
  }

  @Test
  void deepGreyKeepsItsBrightness() {
    // Given
    BufferedImage grey = new BufferedImage(300, 300, BufferedImage.TYPE_USHORT_GRAY);
    Arrays.fill(
        ((java.awt.image.DataBufferUShort) grey.getRaster().getDataBuffer()).getData(),
        (short) (120 << 8));

    // When
    Picture picture = document(written(grey, "png")).picture();

    // Then
    assertThat(read(picture.bytes()).getRaster().getSample(9, 9, 0)).isEqualTo(120);
  }

  @Test
  void whatIsPackedBesideThePictureIsNeverUnpacked() {
    // Given
    byte[] text = withChunk(png(300, 300), "zTXt", packedGigabyte("Comment"));
    byte[] profile = withChunk(png(300, 300), "iCCP", packedGigabyte("Profile"));

    // When
    Picture one = document(text).picture();
    Picture other = document(profile).picture();

    // Then
    assertThat(one.bytes()).hasSizeLessThan(text.length);
    assertThat(other.bytes()).isEqualTo(one.bytes());
  }

  static Stream<Arguments> hostileFiles() {
    byte[] jpeg = jpeg(640, 480);
    byte[] gif = written(page(640, 480), "gif");
    byte[] scan = Arrays.copyOfRange(jpeg, jpeg.length - 600, jpeg.length - 2);
    return Stream.of(
        Arguments.of("picture-empty", new byte[0]),
        Arguments.of("picture-too-many-pixels", bomb(50_000, 50_000)),
        Arguments.of("picture-broken", Arrays.copyOf(gif, gif.length / 2)),
        Arguments.of("picture-broken", Arrays.copyOf(gif, 8)),
        Arguments.of("picture-unrecognised", scan),
        Arguments.of("picture-unrecognised", ascii("PK\3\4 a zip, called photo.jpg")),
        Arguments.of("picture-heic", ascii("\0\0\0\30ftypheic\0\0\0\0")),
        Arguments.of("picture-svg", ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")),
        Arguments.of("picture-other-format", ascii("RIFF\0\0\0\0WEBPVP8 ")),
        Arguments.of("picture-broken", ascii("GIF89a and nothing")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileFiles")
  void aHostileFileIsRefusedByItsContent(String code, byte[] file) {
    // When
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> document(file));

    // Then
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.status()).isEqualTo(422);
  }

  @Test
  void ofAPolyglotOnlyThePictureIsKept() {
    // Given
    byte[] page = ascii("<script>alert(1)</script>");
    byte[] commented = withSegment(jpeg(640, 480), 0xfffe, page);
    byte[] both = joined(commented, page, ascii("PK\3\4"));

    // When
    Picture picture = document(both).picture();

    // Then
    assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script")
        .doesNotContain("PK\3\4");
  }

  @Test
  void theDeclaredTypeOfARawBodyHolds() {
    // When
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class,
            () -> pictures.document(() -> List.of(new SentFile(png(300, 300), "image/gif"))));

    // Then
    assertThat(refusal.code()).isEqualTo("picture-not-as-declared");
  }

  private Pictures.Document document(byte[] file) {
    return pictures.document(() -> List.of(new SentFile(file, null)));
  }

  private static BufferedImage copied(BufferedImage image, int type) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    copy.createGraphics().drawImage(image, 0, 0, null);
    return copy;
  }

  private static BufferedImage deep(BufferedImage image) {
    ComponentColorModel deep =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            false,
            false,
            BufferedImage.OPAQUE,
            DataBuffer.TYPE_USHORT);
    BufferedImage copy =
        new BufferedImage(
            deep,
            deep.createCompatibleWritableRaster(image.getWidth(), image.getHeight()),
            false,
            null);
    copy.createGraphics().drawImage(image, 0, 0, null);
    return copy;
  }
}
