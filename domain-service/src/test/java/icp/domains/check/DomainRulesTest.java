package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.UnitNature;
import icp.domains.registration.RealNameState;
import icp.regulations.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainRulesTest {
  private final Cases filing = Cases.good();

  @ParameterizedTest
  @CsvSource({"11", "12", "31", "33", "43", "50"})
  void findNothingInAGoodFilingOfWhichTheRegistrarTells(String province) {
    filing.province = province;

    assertThat(filing.findings()).isEmpty();
  }

  @Test
  void findNothingInAGoodFilingThatTheApplicantTyped() {
    asTyped();

    assertThat(filing.findings()).isEmpty();
  }

  @Test
  void askTheApplicantOnlyForWhatTheProvinceWants() {
    asTyped();
    filing.province = "31";

    assertThat(only()).isEqualTo("WARNING domain-privacy-unknown /websites/1/domain");
  }

  @Test
  void findNothingInAGoodFilingOfAPerson() {
    assertThat(filing.filedByPerson().findings()).isEmpty();
  }

  @Test
  void takeTheBooksSourceForATld() {
    filing.tld = Optional.of(Cases.tld(Known.NO));

    assertThat(only()).isEqualTo("BLOCKER domain-tld-not-approved /websites/1/domain");
    assertThat(filing.findings().get(0).source()).isEqualTo("the test's list");
  }

  @ParameterizedTest
  @CsvSource({
    "hangzhou.gov.cn, , UNIFIED_CREDIT_CODE_CERTIFICATE, ",
    "hangzhou.gov.cn, GOVERNMENT, UNIFIED_CREDIT_CODE_CERTIFICATE, ",
    "hangzhou.政务, GOVERNMENT, BUSINESS_LICENCE, ",
    "hangzhou.gov.cn, , BUSINESS_LICENCE, BLOCKER domain-tld-reserved /websites/1/domain",
    "hangzhou.gov.cn, ENTERPRISE, BUSINESS_LICENCE, BLOCKER domain-tld-reserved /websites/1/domain",
    "hangzhou.gov.cn, PUBLIC_INSTITUTION, PUBLIC_INSTITUTION_CERTIFICATE, WARNING domain-tld-reserved-proof /websites/1/domain",
    "hangzhou.政务, PUBLIC_INSTITUTION, PUBLIC_INSTITUTION_CERTIFICATE, WARNING domain-tld-reserved-proof /websites/1/domain",
    "help.公益, ENTERPRISE, BUSINESS_LICENCE, WARNING domain-tld-reserved-proof /websites/1/domain",
    "help.公益, , SOCIAL_ORGANISATION_CERTIFICATE, WARNING domain-tld-reserved-proof /websites/1/domain",
    "help.公益, SOCIAL_ORGANISATION, SOCIAL_ORGANISATION_CERTIFICATE, ",
    "example.cn, ENTERPRISE, BUSINESS_LICENCE, ",
  })
  void keepReservedSuffixesForThoseTheyAreFor(
      String domain, UnitNature nature, CertificateType certificate, String finding) {
    filing.domain = domain;
    filing.nature = nature;
    filing.entity = Cases.UNIT.knownBy(certificate);
    filing.holder = filing.entity;

    assertThat(seen()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void refuseAReservedSuffixToAPersonEvenWhenNothingIsKnown() {
    filing.domain = "someone.gov.cn";
    filing.filedByPerson().known = false;

    assertThat(seen())
        .containsExactly(
            "BLOCKER domain-tld-reserved /websites/1/domain",
            "BLOCKER domain-registration-missing /websites/1/domain");
  }

  @Test
  void sayHowManyDaysAreLeftAndHowManyAreAskedFor() {
    filing.expiresOn = Cases.TODAY.plusDays(30);

    Finding finding = filing.findings().get(0);

    assertThat(finding.message().en()).contains("30 days").contains("asks for 90");
    assertThat(finding.source()).contains("浙江");
  }

  @Test
  void nameTheEarliestDayOnWhichARecentVerificationIsSeen() {
    // Given: passed on a Thursday, so that a weekend lies between
    filing.passedOn = LocalDate.of(2026, 11, 19);

    Finding finding = filing.findings().get(0);

    assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(finding.fix().en()).contains("2026-11-24", "2026-11-26");
    assertThat(finding.fix().zh()).contains("2026-11-24", "2026-11-26");
  }

  @Test
  void refuseTheInternationalSiteWithItsOwnReason() {
    filing.registrar = "www.alibabacloud.com";

    assertThat(only())
        .isEqualTo("BLOCKER domain-registered-at-international-site /websites/1/domain");
    assertThat(filing.findings().get(0).message().en()).contains("outside mainland China");
  }

  @Test
  void nameTheProofThatTheProvinceTakesOfARelatedPerson() {
    filing.province = "12";
    filing.holder = Cases.STRANGER;

    assertThat(only()).isEqualTo("WARNING domain-holder-related-person /websites/1/domain");
    assertThat(filing.findings().get(0).fix().en())
        .contains("articles of association", "six months of social insurance")
        .doesNotContain("legal representative");
    assertThat(filing.findings().get(0).fix().zh()).contains("股东：公司章程；高级管理人员：");
  }

  @Test
  void doNotRefuseWhereARelatedPersonMayBeANamesake() {
    filing.holder = Cases.REPRESENTATIVE.numbered("of a namesake");

    assertThat(only())
        .isEqualTo(
            "WARNING domain-holder-representative-certificate-number-differs"
                + " /legalRepresentative/certificateNumber");
  }

  @Test
  void tellEachFieldOfTheHolderThatDiffersApart() {
    filing.holder = Cases.UNIT.named("别家有限公司");
    assertThat(only()).isEqualTo("BLOCKER domain-holder-name-differs /entity/name");

    filing.holder = Cases.UNIT.knownBy(CertificateType.SOCIAL_ORGANISATION_CERTIFICATE);
    assertThat(only())
        .isEqualTo("BLOCKER domain-holder-certificate-type-differs /entity/certificateType");

    filing.holder = Cases.UNIT.numbered("other");
    assertThat(only())
        .isEqualTo("BLOCKER domain-holder-certificate-number-differs /entity/certificateNumber");
  }

  @Test
  void nameAnotherFilingToItsOwnAccountOnly() {
    filing.claim = Cases.claim(Cases.ACCOUNT);
    String id = filing.claim.filingId().toString();
    assertThat(filing.findings().get(0).message().en()).contains(id);

    filing.claim = Cases.claim(UUID.randomUUID());
    assertThat(filing.findings().toString()).doesNotContain(id);
  }

  @Test
  void tellEverythingAtOnce() {
    filing.tld = Optional.of(Cases.tld(Known.NO));
    filing.expiresOn = Cases.TODAY.minusDays(1);
    filing.registrar = "www.alibabacloud.com";
    filing.realName = RealNameState.FAILED;
    filing.statuses = Set.of("serverHold");
    filing.holder =
        new Cases.Party("a", CertificateType.SOCIAL_ORGANISATION_CERTIFICATE, Cases.UNIT.number());

    List<Finding> findings = filing.findings();

    assertThat(findings).hasSize(7).allMatch(f -> f.severity() == Severity.BLOCKER);
    assertThat(findings).allMatch(f -> f.subject() == Part.DOMAIN);
    assertThat(Set.copyOf(findings.stream().map(Finding::code).toList())).hasSize(7);
  }

  /** An applicant can type neither statuses nor privacy, and nobody has looked anything up yet. */
  private void asTyped() {
    filing.statuses = null;
    filing.privacy = Known.UNKNOWN;
    filing.pointing = null;
  }

  private String only() {
    assertThat(seen()).hasSize(1);
    return seen().get(0);
  }

  private List<String> seen() {
    return filing.findings().stream()
        .map(f -> f.severity() + " " + f.code() + " " + f.field())
        .toList();
  }
}
