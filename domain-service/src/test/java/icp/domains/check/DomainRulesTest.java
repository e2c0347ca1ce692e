package icp.domains.check;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.CertificateType;
import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.domains.registration.RealNameState;
import icp.regulations.Known;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DomainRulesTest {
  private final Cases filing = Cases.good();

  @Test
  void findNothingInAGoodFiling() {
    assertThat(filing.findings()).isEmpty();
  }

  @Test
  void findNothingInAGoodFilingOfAPerson() {
    assertThat(filing.filedByPerson().heldByPerson().findings()).isEmpty();
  }

  @Test
  void refuseATldThatIsNotApproved() {
    filing.tld = Optional.of(Cases.tld(Known.NO));

    assertThat(only()).isEqualTo("BLOCKER domain-tld-not-approved /website/domain");
    assertThat(filing.findings().get(0).source()).isEqualTo("the test's list");
  }

  @Test
  void askForProofOfATldThatNoSourceTellsOf() {
    filing.tld = Optional.of(Cases.tld(Known.UNKNOWN));
    assertThat(only()).isEqualTo("WARNING domain-tld-unknown /website/domain");

    filing.tld = Optional.empty();
    assertThat(only()).isEqualTo("WARNING domain-tld-unknown /website/domain");
  }

  @ParameterizedTest
  @CsvSource({
    "hangzhou.gov.cn, UNIFIED_CREDIT_CODE_CERTIFICATE, ",
    "hangzhou.政务, UNIFIED_CREDIT_CODE_CERTIFICATE, ",
    "hangzhou.gov.cn, BUSINESS_LICENCE, BLOCKER domain-tld-reserved /website/domain",
    "hangzhou.gov.cn, PUBLIC_INSTITUTION_CERTIFICATE, WARNING domain-tld-reserved-proof /website/domain",
    "help.公益, BUSINESS_LICENCE, WARNING domain-tld-reserved-proof /website/domain",
    "help.公益, SOCIAL_ORGANISATION_CERTIFICATE, WARNING domain-tld-reserved-proof /website/domain",
    "example.cn, BUSINESS_LICENCE, ",
  })
  void keepReservedSuffixesForThoseTheyAreFor(
      String domain, CertificateType certificate, String finding) {
    filing.domain = domain;
    filing.certificate = certificate;

    assertThat(seen()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void refuseAReservedSuffixToAPersonEvenWhenNothingIsKnown() {
    filing.domain = "someone.gov.cn";
    filing.filedByPerson().known = false;

    assertThat(seen())
        .containsExactly(
            "BLOCKER domain-tld-reserved /website/domain",
            "BLOCKER domain-registration-missing /website/domain");
  }

  @Test
  void refuseADomainOfWhichNothingIsKnown() {
    filing.known = false;

    assertThat(only()).isEqualTo("BLOCKER domain-registration-missing /website/domain");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, BLOCKER domain-expired /website/domain",
    "0, BLOCKER domain-validity-too-short /website/domain",
    "89, BLOCKER domain-validity-too-short /website/domain",
    "90, ",
  })
  void askForTheProvincesValidity(int daysLeft, String finding) {
    filing.expiresOn = Cases.TODAY.plusDays(daysLeft);

    assertThat(seen()).isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  @Test
  void sayHowManyDaysAreLeftAndHowManyAreAskedFor() {
    filing.expiresOn = Cases.TODAY.plusDays(30);

    Finding finding = filing.findings().get(0);

    assertThat(finding.message().en()).contains("30 days").contains("asks for 90");
    assertThat(finding.source()).contains("浙江");
  }

  @Test
  void refuseTheInternationalSiteWithItsOwnReason() {
    filing.registrar = "www.alibabacloud.com";

    assertThat(only()).isEqualTo("BLOCKER domain-registered-at-international-site /website/domain");
    assertThat(filing.findings().get(0).message().en()).contains("outside mainland China");
  }

  @Test
  void refuseARegistrarThatIsNotApproved() {
    var site = Cases.BOOK.registrar("provider-international-site", Cases.TODAY).orElseThrow();
    filing.registrarEntry =
        Optional.of(
            new icp.regulations.Registrar(
                "elsewhere",
                site.name(),
                List.of(),
                Known.NO,
                site.reason(),
                site.source(),
                Optional.empty(),
                site.effective()));

    assertThat(only()).isEqualTo("BLOCKER domain-registrar-not-approved /website/domain");
  }

  @Test
  void askForProofOfARegistrarThatTheBookDoesNotKnow() {
    filing.registrar = "Somebody's Names Ltd.";

    assertThat(only()).isEqualTo("WARNING domain-registrar-unknown /website/domain");
  }

  @Test
  void askForProofWhereTheProvinceTakesARelatedPerson() {
    filing.heldByPerson().filed = null;

    assertThat(only()).isEqualTo("WARNING domain-holder-related-person /website/domain");
  }

  @Test
  void refuseAPersonWhereTheProvinceTakesTheUnitAlone() {
    filing.province = "43";
    filing.heldByPerson().filed = null;

    assertThat(only()).isEqualTo("BLOCKER domain-holder-kind-not-permitted /website/domain");
  }

  @Test
  void refuseAnOrganisationAsHolderOfAPersonsWebsite() {
    filing.filedByPerson().filed = null;

    assertThat(only()).isEqualTo("BLOCKER domain-holder-kind-not-permitted /website/domain");
  }

  @ParameterizedTest
  @EnumSource(RealNameState.class)
  void askForCompleteRealNameVerification(RealNameState state) {
    filing.realName = state;

    assertThat(seen())
        .isEqualTo(
            state == RealNameState.PASSED
                ? List.of()
                : List.of("BLOCKER domain-real-name-incomplete /website/domain"));
  }

  @Test
  void tellEachFieldOfTheHolderThatDiffersApart() {
    filing.filed = new HolderFingerprints("other", "t", "c");
    assertThat(only()).isEqualTo("BLOCKER domain-holder-name-differs /entity/name");

    filing.filed = new HolderFingerprints("n", "other", "c");
    assertThat(only())
        .isEqualTo("BLOCKER domain-holder-certificate-type-differs /entity/certificateType");

    filing.filed = new HolderFingerprints("n", "t", "other");
    assertThat(only())
        .isEqualTo("BLOCKER domain-holder-certificate-number-differs /entity/certificateNumber");
  }

  @Test
  void refuseAProvinceThatThereIsNot() {
    filing.province = "99";

    assertThat(only()).isEqualTo("BLOCKER domain-province-unknown /province");
  }

  @Test
  void tellEverythingAtOnce() {
    filing.tld = Optional.of(Cases.tld(Known.NO));
    filing.expiresOn = Cases.TODAY.minusDays(1);
    filing.registrar = "www.alibabacloud.com";
    filing.realName = RealNameState.FAILED;
    filing.filed = new HolderFingerprints("a", "b", "d");

    List<Finding> findings = filing.findings();

    assertThat(findings).hasSize(7).allMatch(f -> f.severity() == Severity.BLOCKER);
    assertThat(findings).allMatch(f -> f.subject() == Part.DOMAIN);
    assertThat(Set.copyOf(findings.stream().map(Finding::code).toList())).hasSize(7);
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
