package icp.documents.face;

import static icp.documents.face.TestFaces.FACES;
import static icp.documents.face.TestFaces.astronaut;
import static icp.documents.face.TestFaces.compressed;
import static icp.documents.face.TestFaces.drawnFace;
import static icp.documents.face.TestFaces.filled;
import static icp.documents.face.TestFaces.lit;
import static icp.documents.face.TestFaces.mirrored;
import static icp.documents.face.TestFaces.mosaic;
import static icp.documents.face.TestFaces.noisy;
import static icp.documents.face.TestFaces.rotated;
import static icp.documents.face.TestFaces.scaled;
import static icp.documents.face.TestFaces.turnedRight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import icp.documents.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FacesTest {
  private static final BufferedImage PHOTO = astronaut();

  @Test
  void theOneFaceIsFoundWhereItIs() {
    // When
    List<Face> faces = FACES.in(PHOTO);

    // Then
    assertThat(faces).hasSize(1);
    Face face = faces.get(0);
    assertThat(face.score()).isGreaterThan(0.95);
    assertThat(face.left()).isBetween(158, 168);
    assertThat(face.top()).isBetween(70, 80);
    assertThat(face.width()).isBetween(111, 121);
    assertThat(face.height()).isBetween(105, 116);
    assertThat(face.landmarks()).hasSize(68);
    assertThat(face.roll()).isBetween(-6.0, 6.0);
  }

  static Stream<BufferedImage> facelessPictures() {
    return Stream.of(
        filled(1, 1, Color.BLACK),
        filled(1, 1, Color.WHITE),
        filled(600, 400, Color.BLACK),
        filled(600, 400, Color.WHITE),
        filled(3000, 1, Color.GRAY),
        filled(1, 3000, Color.GRAY),
        filled(6000, 4000, Color.BLUE),
        new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB),
        new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY),
        TestPictures.page(640, 480),
        TestPictures.page(480, 640),
        noisy(filled(512, 512, Color.GRAY), 60),
        drawnFace());
  }

  @ParameterizedTest
  @MethodSource("facelessPictures")
  void whereNoneIsNoneIsFound(BufferedImage picture) {
    // When
    List<Face> faces = FACES.in(picture);

    // Then
    assertThat(faces).isEmpty();
  }

  static Stream<Arguments> samePerson() {
    return Stream.of(
        Arguments.of("darkened", lit(PHOTO, 0.55)),
        Arguments.of("brightened", lit(PHOTO, 1.35)),
        Arguments.of("noised", noisy(PHOTO, 15)),
        Arguments.of("halved", scaled(PHOTO, 0.5)),
        Arguments.of("enlarged", scaled(PHOTO, 4)),
        Arguments.of("compressed", compressed(PHOTO, 0.2f)),
        Arguments.of("rotated", rotated(PHOTO, 8)),
        Arguments.of("rotated back", rotated(PHOTO, -8)),
        Arguments.of("mirrored", mirrored(PHOTO)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samePerson")
  void aPersonStaysNearInAnotherPhoto(String how, BufferedImage photo) {
    // When
    double distance = only(PHOTO).distance(only(photo));

    // Then
    assertThat(distance).as(how).isGreaterThan(0).isLessThan(0.45);
  }

  @Test
  void aDescriptorIsAtNoDistanceFromItself() {
    // When
    double distance = only(PHOTO).distance(only(PHOTO));

    // Then
    assertThat(distance).isZero();
  }

  /** Only one person's photo may be kept here: what is left of her in a mosaic is another face. */
  @Test
  void aMosaicOfAFaceIsFarFromIt() {
    // When
    double distance = only(PHOTO).distance(only(mosaic(PHOTO, 6)));

    // Then
    assertThat(distance).isGreaterThan(0.6);
  }

  @Test
  void aFaceIsStraightWhereSheLooksAtTheCamera() {
    // When
    double yaw = FACES.in(PHOTO).get(0).yaw();

    // Then
    assertThat(yaw).isCloseTo(0, within(0.1));
  }

  @Test
  void aNoseThatMovedToTheRightIsATurnToTheRight() {
    // When
    double yaw = FACES.in(turnedRight(PHOTO, 18)).get(0).yaw();

    // Then
    assertThat(yaw).isGreaterThan(0.15);
  }

  @Test
  void aTurnedFaceInAMirrorIsTurnedTheOtherWay() {
    // Given
    BufferedImage turned = turnedRight(PHOTO, 18);

    // When
    double yaw = FACES.in(mirrored(turned)).get(0).yaw();

    // Then
    assertThat(yaw).isLessThan(-0.15);
  }

  @Test
  void twoFacesAreToldTheLargestFirst() {
    // Given
    BufferedImage group = filled(900, 512, Color.GRAY);
    group.createGraphics().drawImage(scaled(PHOTO, 0.7), 0, 0, null);
    group.createGraphics().drawImage(PHOTO, 388, 0, null);

    // When
    List<Face> faces = FACES.in(group);

    // Then
    assertThat(faces).hasSize(2);
    assertThat(faces.get(0).left()).isGreaterThan(388);
    assertThat(faces.get(0).width()).isGreaterThan(faces.get(1).width());
  }

  @Test
  void aFaceAtTheEdgeIsToldAsFarAsItIsSeen() {
    // Given
    BufferedImage cut = PHOTO.getSubimage(185, 0, 300, 300);

    // When
    List<Face> faces = FACES.in(cut);

    // Then
    assertThat(faces).hasSize(1);
    assertThat(faces.get(0).left()).isBetween(0, 5);
    assertThat(FACES.descriptor(cut, faces.get(0)).distance(only(PHOTO))).isLessThan(0.6);
  }

  @Test
  void aFaceOfAnotherPhotoIsRefused() {
    // Given
    Face face = FACES.in(PHOTO).get(0);

    // Then
    assertThatThrownBy(() -> FACES.descriptor(filled(20, 20, Color.BLACK), face))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fourThreadsSeeTheSame() throws Exception {
    // Given
    Descriptor alone = only(PHOTO);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Callable<Descriptor> look = () -> only(PHOTO);

    // When
    List<Future<Descriptor>> looks = threads.invokeAll(Collections.nCopies(8, look));

    // Then
    for (Future<Descriptor> seen : looks) {
      assertThat(seen.get().distance(alone)).isZero();
    }
    threads.shutdown();
  }

  @Test
  void whatADecisionWasMadeWithIsNamed() {
    // When
    String model = FACES.model();

    // Then
    assertThat(model)
        .matches(
            "face-api 1\\.7\\.15: tiny_face_detector, face_landmark_68, face_recognition"
                + " \\([0-9a-f]{12}\\)");
    assertThat(model).isEqualTo(new Faces(new ObjectMapper()).model());
  }

  @Test
  void aDescriptorDoesNotTellItsNumbers() {
    // When
    String words = only(PHOTO).toString();

    // Then
    assertThat(words).doesNotContain("0.").doesNotContain("[");
  }

  private static Descriptor only(BufferedImage photo) {
    List<Face> faces = FACES.in(photo);
    assertThat(faces).hasSize(1);
    return FACES.descriptor(photo, faces.get(0));
  }
}
