package icp.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At size 10, a line of 50 has room for five Chinese characters. */
class WrappingTest {
  @ParameterizedTest
  @CsvSource({
    "一二三四五六七, 一二三四五|六七",
    "一二三四五。六七, 一二三四|五。六七",
    "一二三四（五）六, 一二三四|（五）六",
    "一二三 ww.cn 四, 一二三|ww.cn 四",
    "一, 一"
  })
  void linesBreakWhereReadersExpectIt(String words, String lines) {
    assertThat(Wrapping.lines(words, 10, 50)).containsExactly(lines.split("\\|"));
  }

  @Test
  void aWordLongerThanALineIsCutAndNothingIsLost() {
    // Given
    String domain = "a".repeat(253);

    // When
    var lines = Wrapping.lines(domain, 10, 50);

    // Then
    assertThat(String.join("", lines)).isEqualTo(domain);
    assertThat(lines).allSatisfy(line -> assertThat(Lettering.width(line, 10)).isLessThan(50.1));
  }

  @Test
  void noWordsAreOneEmptyLine() {
    assertThat(Wrapping.lines("", 10, 50)).containsExactly("");
  }
}
