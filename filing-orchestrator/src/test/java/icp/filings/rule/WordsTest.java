package icp.filings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  @ParameterizedTest
  @ValueSource(strings = {"findings", "problems", "orders", "registers"})
  void everyKeyStandsInBothLanguages(String bundle) throws IOException {
    Properties english = read(bundle + ".properties");
    Properties chinese = read(bundle + "_zh.properties");

    assertThat(english.keySet()).isEqualTo(chinese.keySet());
  }

  /** A lone apostrophe would swallow the places for values after it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "findings.properties",
        "findings_zh.properties",
        "orders.properties",
        "orders_zh.properties",
        "registers.properties",
        "registers_zh.properties"
      })
  void everyApostropheIsDoubled(String bundle) throws IOException {
    Pattern lone = Pattern.compile("(?<!')'(?!')");

    assertThat(read(bundle).values()).noneMatch(words -> lone.matcher(words.toString()).find());
  }

  private static Properties read(String bundle) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            WordsTest.class.getResourceAsStream("/" + bundle), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
