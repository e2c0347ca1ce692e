package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every layer with numbers that can be followed by hand. */
class LayersTest {
  /** 1 to 9 in three rows. */
  private static final Tensor NINE = new Tensor(3, 3, 1, new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

  private static final Kernel ONES = new Kernel(3, 1, 1, new float[] {1, 1, 1, 1, 1, 1, 1, 1, 1});

  @Test
  void aConvolutionAddsWhatItsWindowSees() {
    // When
    Tensor sums = Convolution.of(ONES, new float[] {0.5f}).apply(NINE);

    // Then
    assertThat(sums.values())
        .containsExactly(12.5f, 21.5f, 16.5f, 27.5f, 45.5f, 33.5f, 24.5f, 39.5f, 28.5f);
  }

  @Test
  void aConvolutionMayStayInside() {
    // When
    Tensor sums = Convolution.of(ONES, new float[1]).inside().apply(NINE);

    // Then
    assertThat(sums.values()).containsExactly(45f);
  }

  @Test
  void aConvolutionWithAStrideReachesFartherAtTheEnd() {
    // Given
    Tensor sixteen = new Tensor(4, 4, 1, new float[16]);
    sixteen.values()[15] = 1;

    // When
    Tensor sums = Convolution.of(ONES, new float[1]).every(2).apply(sixteen);

    // Then
    assertThat(sums.values()).containsExactly(0f, 0f, 0f, 1f);
  }

  @Test
  void aConvolutionMixesChannels() {
    // Given
    Kernel mix = new Kernel(1, 2, 3, new float[] {1, 2, 3, 10, 20, 30});

    // When
    Tensor mixed =
        Convolution.of(mix, new float[] {0, 0, -100})
            .then(Activation.LEAKY)
            .apply(new Tensor(1, 1, 2, new float[] {1, 2}));

    // Then
    assertThat(mixed.values()).containsExactly(21f, 42f, -3.7f);
  }

  @Test
  void aScaledKernelScalesEachOutputByItsFactor() {
    // When
    Kernel scaled = new Kernel(1, 2, 2, new float[] {1, 2, 3, 4}).scaled(new float[] {10, 100});

    // Then
    assertThat(scaled.values()).containsExactly(10f, 200f, 30f, 400f);
  }

  @Test
  void aDepthwiseWindowKeepsChannelsApart() {
    // Given
    float[] centres = new float[18];
    centres[8] = 2;
    centres[9] = 3;
    Tensor two = new Tensor(1, 2, 2, new float[] {1, 10, 4, 40});

    // When
    Tensor kept = new Depthwise(new Kernel(3, 2, 1, centres), 1).apply(two);

    // Then
    assertThat(kept.values()).containsExactly(2f, 30f, 8f, 120f);
  }

  @Test
  void aPoolTakesTheLargestAlsoAtTheEdge() {
    // When
    Tensor pools = Pooling.max(2, 2, Padding.SAME).apply(NINE.plus(negatives()));

    // Then
    assertThat(pools.values()).containsExactly(-5f, -4f, -2f, -1f);
  }

  /** All below zero, so that what lies over the edge would show if it counted. */
  private static Tensor negatives() {
    return new Tensor(3, 3, 1, new float[] {-10, -10, -10, -10, -10, -10, -10, -10, -10});
  }

  @Test
  void aPoolOfStrideOneKeepsTheSize() {
    // When
    Tensor pools = Pooling.max(2, 1, Padding.SAME).apply(NINE);

    // Then
    assertThat(pools.values()).containsExactly(5f, 6f, 6f, 8f, 9f, 9f, 8f, 9f, 9f);
  }

  @Test
  void aPoolMayTakeTheAverage() {
    // When
    Tensor pools = Pooling.average(3, 2).apply(NINE);

    // Then
    assertThat(pools.values()).containsExactly(5f);
  }

  @Test
  void aSumIsAsLargeAsTheLargerOfBoth() {
    // Given
    Tensor wide = new Tensor(1, 2, 1, new float[] {1, 2});
    Tensor deep = new Tensor(1, 1, 2, new float[] {10, 20});

    // When
    Tensor sum = wide.plus(deep);

    // Then
    assertThat(sum)
        .returns(1, Tensor::height)
        .returns(2, Tensor::width)
        .returns(2, Tensor::channels);
    assertThat(sum.values()).containsExactly(11f, 20f, 2f, 0f);
  }

  @Test
  void aResidualAddsToWhatItWasGiven() {
    // Given
    Layer negated = Convolution.of(new Kernel(1, 1, 1, new float[] {-3}), new float[] {10});

    // When
    Tensor added =
        new Residual(negated, input -> input).apply(new Tensor(1, 2, 1, new float[] {1, 7}));

    // Then
    assertThat(added.values()).containsExactly(8f, 0f);
  }

  @Test
  void aDenseBlockGivesEachLayerTheSumBefore() {
    // Given
    Layer doubled = Convolution.of(new Kernel(1, 1, 1, new float[] {2}), new float[1]);

    // When
    Tensor sum =
        new DenseBlock(doubled, List.of(doubled, doubled))
            .apply(new Tensor(1, 1, 1, new float[] {1}));

    // Then: 2, then 2 + 4, then 6 + 12
    assertThat(sum.values()).containsExactly(18f);
  }
}
