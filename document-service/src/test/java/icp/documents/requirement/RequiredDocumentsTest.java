package icp.documents.requirement;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static icp.regulations.DocumentRole.ADMINISTRATOR_CERTIFICATE;
import static icp.regulations.DocumentRole.ENTITY_CERTIFICATE;
import static icp.regulations.DocumentRole.ORGANISATION_CERTIFICATE;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.regulations.Book;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredDocumentsTest {
  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

  private static final Map<Residency, List<String>> IDENTITY =
      Map.of(
          Residency.MAINLAND, List.of("ID_MAINLAND"),
          Residency.HONG_KONG, List.of("HKMO_RESIDENCE", "HKMO_TRAVEL"),
          Residency.MACAO, List.of("HKMO_RESIDENCE", "HKMO_TRAVEL"),
          Residency.TAIWAN, List.of("TW_RESIDENCE", "TW_TRAVEL"),
          Residency.FOREIGN, List.of("PASSPORT"));

  private final RequiredDocuments documents = new RequiredDocuments(Book.bundled(), TODAY);

  @ParameterizedTest
  @EnumSource(Residency.class)
  void anIndividualUploadsOneIdentityDocumentForThreeRoles(Residency residency) {
    // When
    List<RequiredDocument> list = list("33", INDIVIDUAL, residency, residency, true);

    // Then
    assertThat(codes(list)).startsWith("INDIVIDUAL_IDENTITY", "AUTH_STATEMENT");
    RequiredDocument identity = list.get(0);
    assertThat(identity.roles())
        .containsExactlyInAnyOrder(
            ENTITY_CERTIFICATE, ADMINISTRATOR_CERTIFICATE, ORGANISATION_CERTIFICATE);
    assertThat(accepted(identity)).isEqualTo(IDENTITY.get(residency));
    assertThat(identity.indispensable()).isTrue();
  }

  static Stream<Arguments> pairsOfResidencies() {
    return Arrays.stream(Residency.values())
        .flatMap(e -> Arrays.stream(Residency.values()).map(a -> Arguments.of(e, a)));
  }

  @ParameterizedTest
  @MethodSource("pairsOfResidencies")
  void anOrganisationShowsItsLegalPersonAndItsAdministratorEachByTheirResidency(
      Residency entity, Residency administrator) {
    // When
    List<RequiredDocument> list = list("33", ORGANISATION, entity, administrator, false);

    // Then
    assertThat(codes(list))
        .startsWith(
            "REPRESENTATIVE_IDENTITY",
            "ADMINISTRATOR_IDENTITY",
            "ORGANISATION_IDENTITY",
            "AUTH_STATEMENT");
    assertThat(accepted(list.get(0))).isEqualTo(IDENTITY.get(entity));
    assertThat(accepted(list.get(1))).isEqualTo(IDENTITY.get(administrator));
    assertThat(accepted(list.get(2))).contains("BUSINESS_LICENCE");
  }

  @ParameterizedTest
  @MethodSource("pairsOfResidencies")
  void anAdministratorWhoIsTheLegalPersonIsShownByTheSameUpload(
      Residency entity, Residency administrator) {
    // When
    List<RequiredDocument> list = list("33", ORGANISATION, entity, administrator, true);

    // Then
    assertThat(codes(list)).doesNotContain("ADMINISTRATOR_IDENTITY");
    assertThat(list.get(0).roles())
        .containsExactlyInAnyOrder(ENTITY_CERTIFICATE, ADMINISTRATOR_CERTIFICATE);
    assertThat(accepted(list.get(0))).isEqualTo(IDENTITY.get(entity));
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void whatIsUnknownOrConditionalIsShownWithItsReasonAndNeverBlocks(EntityKind kind) {
    for (var province : Book.bundled().provinces()) {
      // When
      List<RequiredDocument> list =
          list(province.code(), kind, Residency.MAINLAND, Residency.MAINLAND, false);

      // Then
      assertThat(list)
          .filteredOn(document -> document.required() != Required.YES)
          .noneMatch(RequiredDocument::indispensable);
      assertThat(list)
          .filteredOn(document -> document.required() == Required.CONDITIONAL)
          .allSatisfy(document -> assertThat(document.when().zh()).isNotBlank());
      assertThat(list).allSatisfy(document -> assertThat(document.source()).isNotBlank());
    }
  }

  @Test
  void aProvinceAddsWhatItAsksFor() {
    // When
    List<RequiredDocument> list =
        list("11", INDIVIDUAL, Residency.MAINLAND, Residency.MAINLAND, true);

    // Then
    assertThat(list)
        .filteredOn(document -> document.code().equals("HOLDING_ID"))
        .singleElement()
        .matches(RequiredDocument::indispensable);
  }

  @Test
  void aUnitThatChangesItsNameShowsTheCertificateOfTheChange() {
    DocumentFacts unit = facts("33", ORGANISATION, Residency.MAINLAND, Residency.MAINLAND, true);

    // When
    List<RequiredDocument> renamed = documents.of(unit.renaming(true)).orElseThrow();
    List<RequiredDocument> another = documents.of(unit.renaming(false)).orElseThrow();
    List<RequiredDocument> unsaid = documents.of(unit).orElseThrow();

    // Then
    assertThat(renamed)
        .filteredOn(document -> document.code().equals("NAME_CHANGE_CERT"))
        .singleElement()
        .matches(RequiredDocument::indispensable);
    assertThat(codes(another)).doesNotContain("NAME_CHANGE_CERT");
    assertThat(unsaid)
        .filteredOn(document -> document.code().equals("NAME_CHANGE_CERT"))
        .singleElement()
        .matches(document -> document.required() == Required.CONDITIONAL);
  }

  @Test
  void theVerificationIsOnTheListAndNoUpload() {
    // When
    List<RequiredDocument> list =
        list("33", INDIVIDUAL, Residency.MAINLAND, Residency.MAINLAND, true);

    // Then
    assertThat(list)
        .filteredOn(document -> !document.uploadable())
        .extracting(RequiredDocument::code)
        .containsExactly("ADMINISTRATOR_PRESENCE");
  }

  @Test
  void anUnknownProvinceHasNoList() {
    // When
    var list = documents.of(facts("99", INDIVIDUAL, Residency.MAINLAND, Residency.MAINLAND, true));

    // Then
    assertThat(list).isEmpty();
  }

  private List<RequiredDocument> list(
      String province,
      EntityKind kind,
      Residency entity,
      Residency administrator,
      boolean isPrincipal) {
    return documents.of(facts(province, kind, entity, administrator, isPrincipal)).orElseThrow();
  }

  private static DocumentFacts facts(
      String province,
      EntityKind kind,
      Residency entity,
      Residency administrator,
      boolean isPrincipal) {
    return new DocumentFacts(
        province, kind, null, entity, administrator, true, isPrincipal, 1, Set.of(), null, null);
  }

  private static List<String> codes(List<RequiredDocument> list) {
    return list.stream().map(RequiredDocument::code).toList();
  }

  private static List<String> accepted(RequiredDocument document) {
    return document.accepted().stream().map(AcceptedDocument::code).toList();
  }
}
