package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Website;
import icp.platform.problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private static final Website WEBSITE =
      new Website(
          "云杉园艺",
          "yunshan.cn",
          UUID.randomUUID(),
          null,
          null,
          List.of(SiteContent.OTHER),
          null,
          null,
          null);
  private static final SortedMap<Integer, Website> ONE_WEBSITE = new TreeMap<>(Map.of(1, WEBSITE));
  private static final Entity INDIVIDUAL =
      entity(EntityKind.INDIVIDUAL, CertificateType.RESIDENT_IDENTITY_CARD, "330102199003070019");

  private static Entity entity(EntityKind kind, CertificateType type, String number) {
    boolean person = kind == EntityKind.INDIVIDUAL;
    return new Entity(
        kind,
        person ? "李雷" : "杭州云杉有限公司",
        type,
        number,
        person ? Residency.MAINLAND : null,
        null,
        null,
        "浙江省杭州市上城区清河坊1号",
        null,
        null,
        new Address(null, null, null, "清河坊1号2层201室"),
        null,
        null,
        person ? "13800000001" : null,
        person ? "13800000002" : null,
        null,
        person ? "lilei@example.cn" : null);
  }

  private static Person person(String number) {
    return new Person(
        "韩梅梅",
        Residency.MAINLAND,
        CertificateType.RESIDENT_IDENTITY_CARD,
        number,
        null,
        null,
        null,
        null);
  }

  @Test
  void anEmptyDraftLacksEverythingAtOnce() {
    assertThat(Completeness.missing(FilingFacts.NONE))
        .extracting(FieldError::field)
        .containsExactly(
            "/province",
            "/entity/kind",
            "/entity/name",
            "/entity/certificateType",
            "/entity/certificateNumber",
            "/websites/1/name",
            "/websites/1/domain",
            "/websites/1/instanceId",
            "/websites/1/contents");
  }

  @Test
  void eachWebsiteLacksWhatItLacks() {
    Website byNumber =
        new Website("云杉", "a.cn", null, UUID.randomUUID(), null, null, null, null, null);
    Website byBoth =
        new Website(
            null,
            "b.cn",
            UUID.randomUUID(),
            UUID.randomUUID(),
            null,
            WEBSITE.contents(),
            null,
            null,
            null);
    SortedMap<Integer, Website> three = new TreeMap<>(Map.of(3, byNumber, 1, WEBSITE, 12, byBoth));

    assertThat(
            Completeness.missing(new FilingFacts("33", INDIVIDUAL, null, null, null, three, null)))
        .extracting(FieldError::field)
        .containsExactly("/websites/3/contents", "/websites/12/name", "/websites/12/serviceNumber");
  }

  @Test
  void anIndividualNeedsNoOtherPerson() {
    assertThat(
            Completeness.missing(
                new FilingFacts("33", INDIVIDUAL, null, null, null, ONE_WEBSITE, null)))
        .isEmpty();
  }

  @Test
  void anIndividualIsTheirOwnAdministrator() {
    Person other = person("330102198501010022");
    assertThat(
            Completeness.missing(
                new FilingFacts("33", INDIVIDUAL, null, null, other, ONE_WEBSITE, null)))
        .extracting(FieldError::field)
        .containsExactly("/administrator");
  }

  @Test
  void anOrganisationNeedsItsRepresentativeAndAdministrator() {
    Entity company =
        entity(EntityKind.ORGANISATION, CertificateType.BUSINESS_LICENCE, "91330106MA27XK8W42");
    assertThat(
            Completeness.missing(
                new FilingFacts("33", company, null, null, null, ONE_WEBSITE, null)))
        .extracting(FieldError::field)
        .contains(
            "/legalRepresentative/name",
            "/legalRepresentative/emergencyMobile",
            "/administrator/certificateNumber",
            "/administrator/email");
  }

  @Test
  void whoeverLeadsAndAdministersIsReachedInOneWay() {
    Entity company =
        entity(EntityKind.ORGANISATION, CertificateType.BUSINESS_LICENCE, "91330106MA27XK8W42");
    Person both = person("330102198501010022");

    assertThat(
            Completeness.missing(
                new FilingFacts("33", company, both, null, both, ONE_WEBSITE, null)))
        .extracting(FieldError::field)
        .containsExactly(
            "/legalRepresentative/mobile",
            "/legalRepresentative/emergencyMobile",
            "/legalRepresentative/email");
  }

  @Test
  void anIndividualHoldsNoBusinessLicence() {
    Entity entity = entity(EntityKind.INDIVIDUAL, CertificateType.BUSINESS_LICENCE, "1");
    assertThat(
            Completeness.missing(
                new FilingFacts("33", entity, null, null, null, ONE_WEBSITE, null)))
        .extracting(FieldError::field)
        .containsExactly("/entity/certificateType");
  }
}
