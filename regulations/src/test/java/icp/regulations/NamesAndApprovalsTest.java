package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesAndApprovalsTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);

  @Test
  void nationalRulesOfNamesHoldEverywhere() {
    for (Province province : BOOK.provinces()) {
      assertThat(names(EntityKind.ORGANISATION, province.code()))
          .contains("THREE_CHINESE_CHARACTERS", "NATIONAL_BEGINNING", "SENSITIVE_WORD");
    }
  }

  @Test
  void provincesAddTheirOwnAndJiangsuTurnsOneRound() {
    assertThat(names(EntityKind.INDIVIDUAL, "42")).contains("HUBEI_TRADE_WORD", "GENERIC_WORD");
    assertThat(names(EntityKind.ORGANISATION, "42")).doesNotContain("HUBEI_TRADE_WORD");
    assertThat(names(EntityKind.INDIVIDUAL, "32"))
        .contains("JIANGSU_INDIVIDUAL")
        .doesNotContain("GENERIC_WORD");
  }

  @Test
  void elevenProvincesListWordsOfTrade() {
    long listing =
        BOOK.provinces().stream()
            .flatMap(province -> names(EntityKind.INDIVIDUAL, province.code()).stream())
            .filter(code -> code.endsWith("_TRADE_WORD"))
            .count();

    assertThat(listing).isEqualTo(11);
  }

  @Test
  void approvalIsNeededWhereASourceSaysSo() {
    assertThat(needed("NEWS", "33", TODAY)).isEqualTo(Known.YES);
    assertThat(needed("BBS", "33", TODAY)).isEqualTo(Known.NO);
    assertThat(needed("HEALTHCARE", "13", TODAY)).isEqualTo(Known.YES);
    assertThat(needed("HEALTHCARE", "33", TODAY)).isEqualTo(Known.NO);
    assertThat(needed("RELIGION", "64", TODAY)).isEqualTo(Known.YES);
    assertThat(needed("RELIGION", "33", TODAY)).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void educationWasNeededInThreeProvincesUntilItWasAbolished() {
    assertThat(needed("EDUCATION", "33", IN_2020)).isEqualTo(Known.YES);
    assertThat(needed("EDUCATION", "11", IN_2020)).isEqualTo(Known.NO);
    assertThat(needed("EDUCATION", "33", TODAY)).isEqualTo(Known.NO);
  }

  @Test
  void allTradesOfTheBookAreThere() {
    assertThat(BOOK.preApprovals(TODAY)).hasSize(26);
  }

  private static Known needed(String trade, String province, LocalDate on) {
    return BOOK.preApproval(trade, on).orElseThrow().neededIn(province);
  }

  private static List<String> names(EntityKind kind, String province) {
    return BOOK.siteNames(kind, BOOK.province(province).orElseThrow(), TODAY).stream()
        .map(SiteNameRule::code)
        .toList();
  }
}
