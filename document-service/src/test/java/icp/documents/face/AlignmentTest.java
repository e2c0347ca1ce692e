package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
  private static final int SIZE = 150;

  @Test
  void theSquareLiesAroundEyesAndMouth() {
    // When
    Alignment square = Alignment.of(landmarks(new AffineTransform()));

    // Then: from each eye to the mouth it is 50 pixels
    assertThat(square.side()).isCloseTo(50 / 0.45, within(0.01));
    assertThat(square.x()).isCloseTo(200, within(0.01));
    assertThat(square.y()).isCloseTo(160 + 40 / 3.0, within(0.01));
    assertThat(square.tilt()).isCloseTo(0, within(0.001));
  }

  @Test
  void aTiltedFaceIsCutUpright() {
    // Given
    AffineTransform tilt = AffineTransform.getRotateInstance(Math.toRadians(30), 200, 200);

    // When
    Tensor cut = cut(drawn(tilt), landmarks(tilt));

    // Then: the green sign above the left eye, the blue one above the right
    Tensor upright = cut(drawn(new AffineTransform()), landmarks(new AffineTransform()));
    assertThat(greenest(cut)).isEqualTo(greenest(upright));
    assertThat(cut.values()[upright.at(52, 34) + 1]).isGreaterThan(200);
    assertThat(cut.values()[upright.at(52, 115) + 2]).isGreaterThan(200);
  }

  @Test
  void aLargeFaceIsCutAsASmallOne() {
    // Given
    AffineTransform enlarge = AffineTransform.getScaleInstance(6, 6);

    // When
    Tensor cut = cut(drawn(enlarge), landmarks(enlarge));

    // Then
    assertThat(cut.height()).isEqualTo(SIZE);
    assertThat(greenest(cut))
        .isEqualTo(greenest(cut(drawn(new AffineTransform()), landmarks(new AffineTransform()))));
  }

  @Test
  void whatThePhotoDoesNotShowIsBlack() {
    // Given
    AffineTransform toTheCorner = AffineTransform.getTranslateInstance(-200, -170);

    // When
    Tensor cut = cut(drawn(toTheCorner), landmarks(toTheCorner));

    // Then
    assertThat(cut.values()[cut.at(0, 0)]).isZero();
    assertThat(cut.values()[cut.at(SIZE - 1, SIZE - 1)]).isEqualTo(255f);
  }

  @Test
  void aFaceOutsideOfThePhotoIsRefused() {
    // Given
    Alignment far = Alignment.of(landmarks(AffineTransform.getTranslateInstance(5000, 0)));
    Photo photo = new Photo(drawn(new AffineTransform()));

    // Then
    assertThatThrownBy(() -> far.cut(photo, SIZE)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Tensor cut(BufferedImage photo, List<Face.Point> landmarks) {
    return Alignment.of(landmarks).cut(new Photo(photo), SIZE);
  }

  /** Eyes at 170,160 and 230,160; the mouth at 200,200. */
  private static List<Face.Point> landmarks(AffineTransform transform) {
    List<Face.Point> landmarks = new ArrayList<>();
    for (int i = 0; i < 68; i++) {
      Point2D at = i < 36 ? place(200, 100) : i < 42 ? place(170, 160) : place(230, 160);
      Point2D moved = transform.transform(i < 48 ? at : place(200, 200), null);
      landmarks.add(new Face.Point((float) moved.getX(), (float) moved.getY()));
    }
    return landmarks;
  }

  private static Point2D place(int x, int y) {
    return new Point2D.Double(x, y);
  }

  /** White, with a green sign on the left eye and a blue one on the right. */
  private static BufferedImage drawn(AffineTransform transform) {
    BufferedImage photo = TestFaces.filled(2400, 2400, Color.WHITE);
    Graphics2D canvas = photo.createGraphics();
    canvas.transform(transform);
    canvas.setColor(Color.GREEN);
    canvas.fillRect(160, 155, 20, 10);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(220, 155, 20, 10);
    canvas.dispose();
    return photo;
  }

  /** The middle of what is green and nothing else, in tens of pixels. */
  private static String greenest(Tensor cut) {
    double across = 0;
    double down = 0;
    int count = 0;
    for (int row = 0; row < cut.height(); row++) {
      for (int column = 0; column < cut.width(); column++) {
        int at = cut.at(row, column);
        if (cut.values()[at + 1] > 128 && cut.values()[at] < 128 && cut.values()[at + 2] < 128) {
          across += column;
          down += row;
          count++;
        }
      }
    }
    return Math.round(across / count / 5) + "," + Math.round(down / count / 5);
  }
}
