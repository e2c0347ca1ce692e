package icp.regulations;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static icp.regulations.DocumentRole.ADMINISTRATOR_CERTIFICATE;
import static icp.regulations.DocumentRole.ENTITY_CERTIFICATE;
import static icp.regulations.DocumentRole.ORGANISATION_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "MAINLAND, ID_MAINLAND",
    "HONG_KONG, HKMO_RESIDENCE HKMO_TRAVEL",
    "MACAO, HKMO_RESIDENCE HKMO_TRAVEL",
    "TAIWAN, TW_RESIDENCE TW_TRAVEL",
    "FOREIGN, PASSPORT"
  })
  void showIdentityByTheDocumentsOfOnesResidency(Residency residency, String documents) {
    List<DocumentNeed> individual = needs(INDIVIDUAL, residency, "11");
    List<DocumentNeed> organisation = needs(ORGANISATION, residency, "11");

    assertThat(accepted(individual, "INDIVIDUAL_IDENTITY")).containsExactly(documents.split(" "));
    assertThat(accepted(organisation, "REPRESENTATIVE_IDENTITY"))
        .isEqualTo(accepted(organisation, "ADMINISTRATOR_IDENTITY"))
        .containsExactly(documents.split(" "));
  }

  @ParameterizedTest
  @EnumSource(Residency.class)
  void askAnIndividualForOneIdentityDocumentInThreeRoles(Residency residency) {
    List<DocumentNeed> certificates =
        needs(INDIVIDUAL, residency, "33").stream()
            .filter(need -> need.rule().roles().contains(ENTITY_CERTIFICATE))
            .toList();

    assertThat(certificates).hasSize(1);
    assertThat(certificates.get(0).rule().roles())
        .containsExactly(ENTITY_CERTIFICATE, ADMINISTRATOR_CERTIFICATE, ORGANISATION_CERTIFICATE);
  }

  @ParameterizedTest
  @EnumSource(Residency.class)
  void askAnOrganisationForEachRoleByItself(Residency residency) {
    List<DocumentNeed> needs = needs(ORGANISATION, residency, "33");

    assertThat(codes(needs))
        .startsWith(
            "REPRESENTATIVE_IDENTITY",
            "ADMINISTRATOR_IDENTITY",
            "ORGANISATION_IDENTITY",
            "AUTH_STATEMENT",
            "ADMINISTRATOR_PRESENCE");
    assertThat(accepted(needs, "ORGANISATION_IDENTITY")).contains("BUSINESS_LICENCE", "USCC_CERT");
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void leaveFaceAndBackdropToTheTimeAfterThePreliminaryReview(EntityKind kind) {
    for (DocumentNeed need : needs(kind, Residency.MAINLAND, "44")) {
      boolean presence = need.rule().code().equals("ADMINISTRATOR_PRESENCE");
      assertThat(need.rule().stage() == DocumentStage.AFTER_PRELIMINARY_REVIEW).isEqualTo(presence);
    }
    assertThat(accepted(needs(kind, Residency.MAINLAND, "44"), "ADMINISTRATOR_PRESENCE"))
        .containsExactly("FACE_CHECK", "BACKDROP_PHOTO");
  }

  @Test
  void areAskedAsTheProvinceSays() {
    DocumentNeed holding = need(INDIVIDUAL, "11", "HOLDING_ID");
    DocumentNeed confirmation = need(ORGANISATION, "11", "BJ_CONFIRM");
    DocumentNeed finance = need(ORGANISATION, "44", "GD_FINANCE");

    assertThat(holding.asked()).isEqualTo(Known.YES);
    assertThat(holding.when()).isEmpty();
    assertThat(holding.source()).contains("北京备案规则");
    assertThat(confirmation.when().orElseThrow().en()).contains("no room for all domain names");
    assertThat(finance.when().orElseThrow().zh()).contains("金融");
  }

  @Test
  void areLeftOutOnlyWhereASourceSaysNo() {
    assertThat(codes(needs(ORGANISATION, Residency.MAINLAND, "33")))
        .doesNotContain("LOA", "BJ_CONFIRM", "GD_FINANCE");
    assertThat(need(ORGANISATION, "33", "HOLDING_ORG").asked()).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void areAskedOfTheEntityKindTheProvinceNames() {
    assertThat(need(INDIVIDUAL, "15", "DOMAIN_CERT").asked()).isEqualTo(Known.YES);
    assertThat(need(ORGANISATION, "15", "DOMAIN_CERT").asked()).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void areNoneBeforeTheBookBegins() {
    Province beijing = BOOK.province("11").orElseThrow();

    assertThat(BOOK.documents(INDIVIDUAL, Residency.MAINLAND, beijing, LocalDate.of(2010, 1, 1)))
        .isEmpty();
  }

  @Test
  void ofACaseLeaveOutWhatItsFactsRuleOut() {
    DocumentFacts few = CaseTest.unit(UnitNature.ENTERPRISE, true, true, 31);
    DocumentFacts many = CaseTest.unit(UnitNature.ENTERPRISE, true, true, 32);

    assertThat(codes(needs(few, "44"))).doesNotContain("SITE_PLAN");
    assertThat(needs(many, "44"))
        .filteredOn(need -> need.rule().code().equals("SITE_PLAN"))
        .singleElement()
        .satisfies(need -> assertThat(need.applies()).isEqualTo(Known.YES))
        .satisfies(need -> assertThat(need.reason().en()).contains("because more than 31 domain"))
        .satisfies(need -> assertThat(need.reason().zh()).contains("超过31个"));
  }

  @Test
  void ofAUnitAreThoseThatFitItsNature() {
    List<DocumentNeed> enterprise =
        needs(CaseTest.unit(UnitNature.ENTERPRISE, true, true, 1), "33");
    List<DocumentNeed> untold = needs(CaseTest.unit(UnitNature.OTHER, true, true, 1), "33");

    assertThat(accepted(enterprise, "ORGANISATION_IDENTITY"))
        .contains("BUSINESS_LICENCE")
        .doesNotContain("USCC_CERT", "SOCIAL_REG", "LAW_FIRM");
    assertThat(accepted(untold, "ORGANISATION_IDENTITY")).hasSize(18);
  }

  @Test
  void mustBeValidAsLongAsTheProvinceSays() {
    assertThat(monthsLeft("31", "BUSINESS_LICENCE")).isEqualTo(12);
    assertThat(monthsLeft("33", "BUSINESS_LICENCE")).isEqualTo(3);
    assertThat(monthsLeft("11", "BUSINESS_LICENCE")).isEqualTo(3);
    assertThat(monthsLeft("11", "ID_MAINLAND")).isEqualTo(3);
  }

  @Test
  void ofAProvinceThatNoSourceNamesAreNotAsked() {
    assertThat(codes(needs(ORGANISATION, Residency.MAINLAND, "23"))).contains("PHONE_BILL");
    assertThat(codes(needs(ORGANISATION, Residency.MAINLAND, "33"))).doesNotContain("PHONE_BILL");
  }

  /** The forty-seven documents that the sources of the book list, as an upload or beside one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID_MAINLAND",
        "HKMO_RESIDENCE",
        "HKMO_TRAVEL",
        "TW_RESIDENCE",
        "TW_TRAVEL",
        "PASSPORT",
        "BUSINESS_LICENCE",
        "ORG_CODE_CERT",
        "USCC_CERT",
        "INSTITUTION_CERT",
        "MILITARY_CODE",
        "SOCIAL_REG",
        "PRIVATE_NONENT",
        "PRIVATE_SCHOOL",
        "FOUNDATION_REG",
        "LAW_FIRM",
        "JUDICIAL",
        "RELIGIOUS",
        "MEDICAL",
        "NOTARY",
        "FOREIGN_REP",
        "FOREIGN_CULTURE",
        "RURAL_COLLECTIVE",
        "ARBITRATION",
        "AUTH_STATEMENT",
        "FACE_CHECK",
        "BACKDROP_PHOTO",
        "HOLDING_ID",
        "HOLDING_ORG",
        "LOA",
        "BJ_CONFIRM",
        "DOMAIN_HOLDER_CERT",
        "GD_FINANCE",
        "SITE_PLAN",
        "DOMAIN_CERT",
        "RESIDENCE_PROOF",
        "NAME_CHANGE_CERT",
        "STAFFING_PROOF",
        "PHONE_BILL",
        "COMMITMENT",
        "PARTY_LETTER",
        "PREAPPROVAL",
        "GUARDIAN",
        "WORK_PROOF"
      })
  void areAllAskedForSomewhere(String document) {
    boolean asked =
        BOOK.provinces().stream()
            .flatMap(
                province ->
                    Stream.of(EntityKind.values())
                        .flatMap(
                            kind ->
                                Stream.of(Residency.values())
                                    .flatMap(from -> needs(kind, from, province.code()).stream())))
            .flatMap(need -> need.accepted().stream())
            .anyMatch(accepted -> accepted.code().equals(document));

    assertThat(asked).isTrue();
  }

  @Test
  void whatIsSplicedOnOtherPagesHasAPlaceOfItsOwn() {
    assertThat(BOOK.document("SPLICED", TODAY).orElseThrow().note()).isPresent();
  }

  private static List<DocumentNeed> needs(DocumentFacts facts, String province) {
    return BOOK.documents(facts, Residency.MAINLAND, BOOK.province(province).orElseThrow(), TODAY);
  }

  private static int monthsLeft(String province, String document) {
    return needs(ORGANISATION, Residency.MAINLAND, province).stream()
        .flatMap(need -> need.papers().stream())
        .filter(paper -> paper.document().code().equals(document))
        .findFirst()
        .flatMap(Paper::leastMonthsLeft)
        .orElseThrow()
        .value();
  }

  private static List<DocumentNeed> needs(EntityKind kind, Residency residency, String province) {
    return BOOK.documents(kind, residency, BOOK.province(province).orElseThrow(), TODAY);
  }

  private static DocumentNeed need(EntityKind kind, String province, String rule) {
    return needs(kind, Residency.MAINLAND, province).stream()
        .filter(need -> need.rule().code().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<DocumentNeed> needs) {
    return needs.stream().map(need -> need.rule().code()).toList();
  }

  private static List<String> accepted(List<DocumentNeed> needs, String rule) {
    return needs.stream()
        .filter(need -> need.rule().code().equals(rule))
        .flatMap(need -> need.accepted().stream())
        .map(Document::code)
        .toList();
  }
}
