package icp.regulations;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static icp.regulations.DocumentRole.ADMINISTRATOR_CERTIFICATE;
import static icp.regulations.DocumentRole.ENTITY_CERTIFICATE;
import static icp.regulations.DocumentRole.ORGANISATION_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.EntityKind;
import icp.contracts.Residency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
