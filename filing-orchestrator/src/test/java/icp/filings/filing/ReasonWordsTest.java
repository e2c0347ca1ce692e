package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Text;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {
  @Test
  void everyCodeIsSaidInBothLanguages() {
    ResourceBundle english = ResourceBundle.getBundle("reasons", Locale.ROOT);
    for (String code : english.keySet()) {
      Text words = ReasonWords.of(code);
      assertThat(words.zh()).as(code).containsPattern("\\p{IsHan}");
      assertThat(words.en()).as(code).doesNotContainPattern("\\p{IsHan}");
    }
  }
}
