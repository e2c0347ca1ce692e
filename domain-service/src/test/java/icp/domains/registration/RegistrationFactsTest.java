package icp.domains.registration;

import static org.assertj.core.api.Assertions.assertThat;

import icp.domains.registration.RegistrationFacts.Fact;
import icp.regulations.Known;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationFactsTest {
  private static final LocalDate SOON = LocalDate.of(2026, 12, 1);
  private static final LocalDate LATE = LocalDate.of(2030, 12, 1);

  @Test
  void ofEachFactTheWordOfWhoeverIsTrustedMoreCounts() {
    RegistrationFacts applicant = facts(Source.APPLICANT, "阿里云", LATE, null);
    RegistrationFacts registry = facts(Source.RDAP, null, SOON, Set.of("serverHold"));
    RegistrationFacts registrar = facts(Source.REGISTRAR, null, LATE, Set.of());

    assertThat(applicant.with(registry).expiresOn()).contains(SOON);
    assertThat(registry.with(applicant).expiresOn()).contains(SOON);
    assertThat(registry.with(registrar).expiresOn()).contains(LATE);
    assertThat(applicant.with(registry).with(registrar))
        .isEqualTo(registrar.with(registry).with(applicant))
        .isEqualTo(
            new RegistrationFacts(
                Known.UNKNOWN,
                Optional.empty(),
                Optional.of("阿里云"),
                Optional.of(LATE),
                Optional.empty(),
                Optional.of(Set.of()),
                Known.UNKNOWN,
                Map.of(
                    Fact.REGISTRAR,
                    Source.APPLICANT,
                    Fact.EXPIRY,
                    Source.REGISTRAR,
                    Fact.STATUSES,
                    Source.REGISTRAR)));
  }

  @Test
  void aRegistrysNameForTheRegistrarCountsWhereNobodyElseNamedOne() {
    RegistrationFacts registry = facts(Source.RDAP, "Registrar, Inc.", null, null);

    assertThat(registry.with(facts(Source.APPLICANT, "阿里云", null, null)).registrar())
        .contains("阿里云");
    assertThat(registry.with(facts(Source.APPLICANT, null, LATE, null)).registrar())
        .contains("Registrar, Inc.");
  }

  private static RegistrationFacts facts(
      Source source, String registrar, LocalDate expiry, Set<String> statuses) {
    Map<Fact, Source> sources = new EnumMap<>(Fact.class);
    if (registrar != null) {
      sources.put(Fact.REGISTRAR, source);
    }
    if (expiry != null) {
      sources.put(Fact.EXPIRY, source);
    }
    if (statuses != null) {
      sources.put(Fact.STATUSES, source);
    }
    return new RegistrationFacts(
        Known.UNKNOWN,
        Optional.empty(),
        Optional.ofNullable(registrar),
        Optional.ofNullable(expiry),
        Optional.empty(),
        Optional.ofNullable(statuses),
        Known.UNKNOWN,
        sources);
  }
}
