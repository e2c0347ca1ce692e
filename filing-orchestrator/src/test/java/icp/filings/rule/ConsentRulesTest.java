package icp.filings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.Finding;
import icp.contracts.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {
  private static final String VERSION = "/consent/version";

  @Test
  void whoAgreesToTheNoticeInForceMayFile() {
    assertThat(codes(Draft.ofCompany())).isEmpty();
    assertThat(codes(Draft.ofPerson())).isEmpty();
  }

  @Test
  void withoutConsentNothingIsFiled() {
    Finding found = consent(Draft.ofPerson().without("/consent")).get(0);

    assertThat(found.code()).isEqualTo("consent-missing");
    assertThat(found.severity()).isEqualTo(Severity.BLOCKER);
    assertThat(found.fix().en()).contains("version 2026-11");
    assertThat(found.source()).contains("Personal Information Protection Law");
  }

  @Test
  void aNoticeThatNoLongerCountsIsShownAnew() {
    assertThat(codes(Draft.ofCompany().set(VERSION, "2021-11")))
        .containsExactly("consent-outdated");
  }

  private static List<String> codes(Draft draft) {
    return consent(draft).stream().map(Finding::code).toList();
  }

  private static List<Finding> consent(Draft draft) {
    return draft.findings().stream().filter(found -> found.field().equals(VERSION)).toList();
  }
}
