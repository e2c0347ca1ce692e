package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares with what face-api 1.7.15 itself says of the same photo. It was run on TensorFlow.js
 * 4.22.0 with plain JavaScript as its backend, and fed with the pixels as a tensor.
 */
class ReferenceTest {
  private static final Offset<Double> EQUAL = within(0.001);
  private static final float[] OF_ITS_CUT = {
    -0.0457266f, 0.0530775f, -0.0327974f, -0.0218954f, -0.1913350f,
    0.0019848f, 0.0015363f, -0.1493804f, 0.0887080f, -0.1447087f
  };
  private static final float[] OF_OUR_CUT = {
    -0.0815117f, 0.0206570f, 0.0044164f, -0.0778600f, -0.1527786f,
    -0.0326686f, -0.0193955f, -0.1504768f, 0.1012789f, -0.1497470f
  };

  private final Face face = TestFaces.FACES.in(TestFaces.astronaut()).get(0);

  @Test
  void theDetectorSaysTheSame() {
    // Given
    ObjectMapper json = new ObjectMapper();
    Detector detector = new Detector(Weights.read(Detector.NET, new ModelFiles(), json));

    // When
    List<Detector.Found> found = detector.in(new Photo(TestFaces.astronaut()));

    // Then
    assertThat(found).hasSize(1);
    assertThat(found.get(0).score()).isCloseTo(0.975471, EQUAL);
    Box box = found.get(0).box();
    assertThat(box.left()).isCloseTo(163.252467, EQUAL);
    assertThat(box.top()).isCloseTo(75.660347, EQUAL);
    assertThat(box.width()).isCloseTo(116.037503, EQUAL);
    assertThat(box.height()).isCloseTo(110.983384, EQUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "0,176.606808,100.619281",
    "8,221.602896,178.203902",
    "16,271.824006,106.782642",
    "27,224.554189,104.092194",
    "30,223.321703,128.047410",
    "36,195.481429,100.406466",
    "45,253.809107,104.345370",
    "57,222.808390,155.097538"
  })
  void theLandmarksLieAtTheSamePlaces(int landmark, double x, double y) {
    // When
    Face.Point point = face.landmarks().get(landmark);

    // Then
    assertThat((double) point.x()).isCloseTo(x, EQUAL);
    assertThat((double) point.y()).isCloseTo(y, EQUAL);
  }

  @Test
  void theDescriptorOfItsOwnCutIsTheSame() {
    // Given: the box around the landmarks that face-api cuts out by default
    Tensor cut =
        new Photo(TestFaces.astronaut()).sample(new Window(167, 77, 114, 109), 150).pixels();
    ObjectMapper json = new ObjectMapper();
    DescriptorNet net = new DescriptorNet(Weights.read(DescriptorNet.NET, new ModelFiles(), json));

    // When
    Descriptor descriptor = net.of(cut);

    // Then
    assertThat(first(descriptor)).containsExactly(OF_ITS_CUT, within(1e-5f));
  }

  @Test
  void theDescriptorOfOurCutIsTheSame() {
    // When
    Descriptor descriptor = TestFaces.FACES.descriptor(TestFaces.astronaut(), face);

    // Then
    assertThat(first(descriptor)).containsExactly(OF_OUR_CUT, within(1e-4f));
  }

  private static float[] first(Descriptor descriptor) {
    float[] first = new float[OF_OUR_CUT.length];
    for (int i = 0; i < first.length; i++) {
      first[i] = descriptor.value(i);
    }
    return first;
  }
}
