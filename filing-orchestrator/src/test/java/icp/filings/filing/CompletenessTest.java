package icp.filings.filing;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.FilingFacts.Person;
import icp.filings.filing.FilingFacts.Website;
import icp.platform.problem.FieldError;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  private static final Website WEBSITE = new Website("云杉", "yunshan.cn", UUID.randomUUID());
  private static final Entity INDIVIDUAL =
      new Entity(
          EntityKind.INDIVIDUAL,
          "李雷",
          CertificateType.RESIDENT_IDENTITY_CARD,
          "330102199003070011",
          Residency.MAINLAND,
          null);

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
            "/website/name",
            "/website/domain",
            "/website/instanceId");
  }

  @Test
  void anIndividualNeedsNoOtherPerson() {
    assertThat(Completeness.missing(new FilingFacts("33", INDIVIDUAL, null, null, null, WEBSITE)))
        .isEmpty();
  }

  @Test
  void anIndividualIsTheirOwnAdministrator() {
    Person other =
        new Person(
            "韩梅梅",
            Residency.MAINLAND,
            CertificateType.RESIDENT_IDENTITY_CARD,
            "330102199003070022",
            null);
    assertThat(Completeness.missing(new FilingFacts("33", INDIVIDUAL, null, null, other, WEBSITE)))
        .extracting(FieldError::field)
        .containsExactly("/administrator");
  }

  @Test
  void anOrganisationNeedsItsRepresentativeAndAdministrator() {
    Entity company =
        new Entity(
            EntityKind.ORGANISATION,
            "杭州云杉有限公司",
            CertificateType.BUSINESS_LICENCE,
            "91330100MA2AXXXX1X",
            null,
            null);
    assertThat(Completeness.missing(new FilingFacts("33", company, null, null, null, WEBSITE)))
        .extracting(FieldError::field)
        .contains("/legalRepresentative/name", "/administrator/certificateNumber");
  }

  @Test
  void anIndividualHoldsNoBusinessLicence() {
    Entity entity =
        new Entity(
            EntityKind.INDIVIDUAL,
            "李雷",
            CertificateType.BUSINESS_LICENCE,
            "1",
            Residency.MAINLAND,
            null);
    assertThat(Completeness.missing(new FilingFacts("33", entity, null, null, null, WEBSITE)))
        .extracting(FieldError::field)
        .containsExactly("/entity/certificateType");
  }
}
