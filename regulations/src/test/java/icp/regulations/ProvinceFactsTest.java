package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ProvinceFactsTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);

  @Test
  void someProvincesTakeALetterInsteadOfTheLegalRepresentative() {
    assertThat(entityLeaders(EntityLeader.LEGAL_REPRESENTATIVE, IN_2020)).hasSize(25);
    assertThat(entityLeaders(EntityLeader.LETTER, IN_2020)).containsExactly("11", "51", "62");
    assertThat(entityLeaders(EntityLeader.LETTER_BOTH_ROLES, TODAY)).containsExactly("34", "46");
  }

  @Test
  void individualsFromElsewhereFileWhereTheProvinceLetsThem() {
    assertThat(residence("14").rule()).isEqualTo(ResidenceRule.LOCAL_ONLY);
    assertThat(residence("51").rule()).isEqualTo(ResidenceRule.WITH_PROOF);
    assertThat(residence("51").proof().orElseThrow().zh()).contains("学生证");
    assertThat(residence("61").rule()).isEqualTo(ResidenceRule.ANYWHERE);
    assertThat(province("11").filers().individualResidence(TODAY)).isEmpty();
  }

  @Test
  void minorsFileWithProofWhereItHelps() {
    LeastAge jiangsu = province("32").filers().individualAge(TODAY).orElseThrow().value();

    assertThat(jiangsu.years()).isEqualTo(18);
    assertThat(jiangsu.withProofFrom()).contains(16);
    assertThat(province("11").filers().individualAge(TODAY)).isEmpty();
  }

  @Test
  void hubeiTakesOneWebsiteAndOthersTakeSeveral() {
    SitesPerOrder hubei = province("42").sites().perOrder(TODAY).orElseThrow().value();
    SitesPerOrder beijing = province("11").sites().perOrder(TODAY).orElseThrow().value();

    assertThat(hubei.most(EntityKind.ORGANISATION)).contains(1);
    assertThat(beijing.most(EntityKind.ORGANISATION)).isEmpty();
  }

  @Test
  void filingsPassFreelyInEightProvinces() {
    assertThat(
            codes(
                province -> {
                  Change change = province.changes().unitToIndividual(TODAY).orElseThrow().value();
                  return change.allowed() == Known.YES && change.when().isEmpty();
                }))
        .containsExactly("13", "14", "44", "50", "52", "54", "63", "65");
  }

  @Test
  void pageThatContradictsItselfIsNotKnown() {
    Change yunnan = province("53").changes().individualToIndividual(TODAY).orElseThrow().value();

    assertThat(yunnan.allowed()).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void accessNeedsTheRecordToMatchAsFarAsTheProvinceSays() {
    AccessMatch hunan = province("43").changes().addAccess(TODAY).orElseThrow().value();
    AccessMatch zhejiang = province("33").changes().addAccess(TODAY).orElseThrow().value();

    assertThat(hunan.parts(EntityKind.INDIVIDUAL)).containsExactly(RecordPart.EVERYTHING);
    assertThat(zhejiang.parts(EntityKind.INDIVIDUAL)).containsExactly(RecordPart.NAME);
    assertThat(zhejiang.parts(EntityKind.ORGANISATION)).isEmpty();
    assertThat(province("11").changes().addAccess(TODAY)).isEmpty();
  }

  @Test
  void everyProvinceHasRulesInWordsAndTheyComeWithTheirTime() {
    for (Province province : BOOK.provinces()) {
      assertThat(province.rules(TODAY)).as(province.name().en()).isNotEmpty();
    }
    assertThat(province("54").rules(IN_2020)).hasSizeLessThan(province("54").rules().size());
  }

  private static List<String> entityLeaders(EntityLeader leader, LocalDate on) {
    return codes(
        province ->
            province.filers().entityLeader(on).filter(it -> it.value() == leader).isPresent());
  }

  private static Residence residence(String code) {
    return province(code).filers().individualResidence(TODAY).orElseThrow().value();
  }

  private static Province province(String code) {
    return BOOK.province(code).orElseThrow();
  }

  private static List<String> codes(Predicate<Province> asking) {
    return BOOK.provinces().stream().filter(asking).map(Province::code).toList();
  }
}
