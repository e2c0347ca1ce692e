package icp.documents.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {
  private static final Box BOX = new Box(10, 10, 10, 10);

  @ParameterizedTest
  @CsvSource({
    "10,10,10,10,1",
    "15,10,10,10,0.333",
    "20,10,5,5,0",
    "100,100,5,5,0",
    "12,12,5,5,.25"
  })
  void overlapIsTheShareThatBothHave(
      double left, double top, double width, double height, double overlap) {
    // When
    Box other = new Box(left, top, width, height);

    // Then
    assertThat(BOX.overlap(other)).isCloseTo(overlap, within(0.001));
    assertThat(other.overlap(BOX)).isCloseTo(overlap, within(0.001));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    // When
    Window window = new Box(-3.5, -2.5, 20.9, 30.9).within(12, 100).floor();

    // Then
    assertThat(window).isEqualTo(new Window(0, 0, 12, 28));
  }

  @ParameterizedTest
  @CsvSource({"-50,0", "200,0", "0,-50", "0,200"})
  void nothingIsLeftOfWhatIsNotInThePhoto(double left, double top) {
    // When
    Window window = new Box(left, top, 20, 20).within(100, 100).floor();

    // Then
    assertThat(window.isEmpty()).isTrue();
  }
}
