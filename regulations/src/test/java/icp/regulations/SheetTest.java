package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import icp.contracts.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void asksEveryProvinceTheSameAndSaysWhatIsNotKnown() {
    for (Province province : BOOK.provinces()) {
      assertThat(Sheet.of(province, TODAY)).hasSize(Sheet.PROVINCE.size());
    }
    assertThat(statement("11", "residence").stated()).isEmpty();
  }

  @Test
  void answersInBothLanguages() {
    assertThat(answer("33", "review-time"))
        .isEqualTo(new Text("7 to 10 working days", "7 至 10 个工作日"));
    assertThat(answer("33", "least-domain-validity")).isEqualTo(new Text("90 days", "90 天"));
    assertThat(answer("43", "domain-holders")).isEqualTo(new Text("the unit", "单位"));
    assertThat(answer("33", "add-access-unit")).isEqualTo(new Text("nothing", "无"));
  }

  @Test
  void saysConditionsInWords() {
    assertThat(answer("32", "individual-age").en())
        .isEqualTo("18 years old, from 16 on with proof of work or income");
    assertThat(answer("51", "residence").zh()).startsWith("提供以下证明可备案：学生证");
    assertThat(answer("42", "sites-per-order").en()).isEqualTo("for an individual 1; for a unit 1");
    assertThat(answer("33", "individual-to-unit").en()).startsWith("yes, if the individual is");
  }

  @Test
  void nationSpeaksToo() {
    assertThat(Sheet.of(BOOK.nation(), TODAY))
        .allMatch(statement -> statement.stated().isPresent())
        .anyMatch(statement -> statement.stated().get().value().en().equals("2019-04-22"));
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    ResourceBundle chinese = ResourceBundle.getBundle("icp.regulations.sheet", Locale.CHINESE);
    ResourceBundle english =
        ResourceBundle.getBundle(
            "icp.regulations.sheet",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));

    for (String key : english.keySet()) {
      assertThat(chinese.getString(key)).as(key).matches("(?s).*\\P{ASCII}.*|\\{0}|\\{0} .*");
    }
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void everyValueThatCanBeSaidHasWords() {
    Stream.of(
            Known.values(),
            HolderKind.values(),
            EntityLeader.values(),
            SiteLeader.values(),
            ResidenceRule.values(),
            EntityKind.values(),
            RecordPart.values())
        .flatMap(Stream::of)
        .forEach(value -> assertThat(Words.of((Enum<?>) value).en()).isNotBlank());
  }

  private static Text answer(String province, String code) {
    return statement(province, code).stated().orElseThrow().value();
  }

  private static Statement statement(String province, String code) {
    List<Statement> sheet = Sheet.of(BOOK.province(province).orElseThrow(), TODAY);
    return sheet.stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
  }
}
