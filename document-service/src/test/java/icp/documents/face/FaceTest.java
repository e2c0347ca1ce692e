package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaceTest {
  @ParameterizedTest
  @CsvSource({"50,0", "60,0.333", "40,-0.333", "80,1", "500,1", "-500,-1"})
  void theNoseTellsWhereTheHeadIsTurned(float nose, double yaw) {
    // When
    Face face = face(new Face.Point(20, 40), new Face.Point(80, 40), new Face.Point(nose, 70));

    // Then
    assertThat(face.yaw()).isCloseTo(yaw, within(0.001));
    assertThat(face.roll()).isZero();
  }

  @Test
  void aTiltedHeadIsNotATurnedOne() {
    // When
    Face face = face(new Face.Point(20, 20), new Face.Point(80, 80), new Face.Point(30, 70));

    // Then
    assertThat(face.yaw()).isCloseTo(0, within(0.001));
    assertThat(face.roll()).isCloseTo(45, within(0.001));
  }

  @Test
  void eyesInOnePlaceTellNothing() {
    // When
    Face face = face(new Face.Point(20, 20), new Face.Point(20, 20), new Face.Point(30, 70));

    // Then
    assertThat(face.yaw()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"20,80,true", "40,65,true", "40,64,false", "50,50,false"})
  void eyesLieApart(float left, float right, boolean eyes) {
    // When
    Face face = face(new Face.Point(left, 40), new Face.Point(right, 40), new Face.Point(50, 70));

    // Then
    assertThat(face.hasEyes()).isEqualTo(eyes);
  }

  private static Face face(Face.Point leftEye, Face.Point rightEye, Face.Point nose) {
    List<Face.Point> landmarks = new ArrayList<>(Collections.nCopies(68, new Face.Point(0, 0)));
    landmarks.set(30, nose);
    landmarks.set(36, leftEye);
    landmarks.set(45, rightEye);
    return new Face(0, 0, 100, 100, 0.9, landmarks);
  }
}
