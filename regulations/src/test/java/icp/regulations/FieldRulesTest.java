package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldRulesTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @Test
  void everyAskHasAnAnswer() {
    assertThat(Arrays.stream(FieldAsk.values()))
        .allSatisfy(ask -> assertThat(BOOK.fieldRules(ask, TODAY)).isNotEmpty());
  }

  @Test
  void everyProvinceHasItsCitiesAndAreaCodesAndSharesNone() {
    for (FieldAsk ask : List.of(FieldAsk.CITY, FieldAsk.AREA_CODE)) {
      Set<String> seen = new HashSet<>();
      for (Province province : BOOK.provinces()) {
        List<String> words = words(ask, EntityKind.ORGANISATION, province.code());
        assertThat(words).as(province.code()).isNotEmpty().allMatch(seen::add);
      }
    }
    assertThat(words(FieldAsk.CITY, EntityKind.INDIVIDUAL, "33")).contains("杭州市").hasSize(11);
    assertThat(words(FieldAsk.AREA_CODE, EntityKind.INDIVIDUAL, "33")).contains("057");
  }

  @Test
  void holdsForTheKindAndTheProvinceThatItNames() {
    assertThat(words(FieldAsk.REMARK_PHRASE, EntityKind.INDIVIDUAL, "32")).isNotEmpty();
    assertThat(words(FieldAsk.REMARK_PHRASE, EntityKind.ORGANISATION, "32")).isEmpty();
    assertThat(words(FieldAsk.REMARK_PHRASE, EntityKind.INDIVIDUAL, "33")).isEmpty();
    assertThat(words(FieldAsk.VIRTUAL_OPERATOR, EntityKind.INDIVIDUAL, "33"))
        .contains("162", "165", "167", "170", "171");
  }

  @Test
  void refusesAProvinceThatIsNone(@TempDir Path folder) {
    BookCopy book = new BookCopy(folder);
    book.spoil(FieldRule.FILE, "provinces: [\"13\", \"41\"", "provinces: [\"13\", \"49\"");

    assertThat(book.faults())
        .singleElement()
        .asString()
        .matches("field-rules.yaml:\\d+: no province has the code 49");
  }

  private static List<String> words(FieldAsk ask, EntityKind kind, String province) {
    return BOOK.fieldRules(ask, TODAY).stream()
        .filter(rule -> rule.holdsFor(kind, province))
        .flatMap(rule -> rule.words().stream())
        .toList();
  }
}
