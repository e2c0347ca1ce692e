package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetInputTest {
  private static final float BRIGHTEST = 255;

  @Test
  void aSmallPictureIsBlendedUp() {
    // Given
    NetInput input = new NetInput(4, false, 0, 0, 0);

    // When
    Tensor enlarged = input.of(greys(2, 2, 0, 1, 2, 3));

    // Then
    assertThat(reds(enlarged))
        .containsExactly(0, .5f, 1, 1, 1, 1.5f, 2, 2, 2, 2.5f, 3, 3, 2, 2.5f, 3, 3);
  }

  @Test
  void aWidePictureMayStandAtTheTop() {
    // When
    Tensor square = new NetInput(4, false, 0, 0, 0).of(greys(1, 4, 1, 2, 3, 4));

    // Then
    assertThat(reds(square)).containsExactly(1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void aWidePictureMayStandInTheMiddle() {
    // When
    Tensor square = new NetInput(4, true, 0, 0, 0).of(greys(2, 4, 1, 2, 3, 4, 5, 6, 7, 8));

    // Then
    assertThat(reds(square)).containsExactly(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0);
  }

  @Test
  void coloursLieAroundZero() {
    // When
    Tensor colours = new NetInput(1, true, 255, 0, -255).of(greys(1, 1, 0));

    // Then
    assertThat(colours.values()).containsExactly(-1f, 0f, 1f);
  }

  /** Values that come out as they went in, but for the means. */
  private static Tensor greys(int height, int width, float... greys) {
    Tensor pixels = Tensor.zeros(height, width, 3);
    for (int i = 0; i < pixels.values().length; i++) {
      pixels.values()[i] = greys[i / 3] * BRIGHTEST;
    }
    return pixels;
  }

  private static float[] reds(Tensor tensor) {
    float[] reds = new float[tensor.values().length / 3];
    for (int i = 0; i < reds.length; i++) {
      reds[i] = tensor.values()[i * 3];
    }
    return reds;
  }
}
