package icp.regulations;

import static icp.contracts.EntityKind.INDIVIDUAL;
import static icp.contracts.EntityKind.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.DocumentFacts;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three answers: what the facts do not tell is not known. */
class CaseTest {
  @ParameterizedTest
  @CsvSource({"ENTERPRISE, NO", "GOVERNMENT, YES", "OTHER, UNKNOWN", ", UNKNOWN"})
  void aNatureThatIsNotToldIsNotKnown(UnitNature nature, Known answer) {
    Case told = read("{natures: [GOVERNMENT, PUBLIC_INSTITUTION]}");

    assertThat(told.of(unit(nature, true, true, 1))).isEqualTo(answer);
  }

  @Test
  void anIndividualIsNoUnitOfAnyNature() {
    assertThat(read("{natures: [GOVERNMENT]}").of(individual(null))).isEqualTo(Known.NO);
  }

  @ParameterizedTest
  @CsvSource({"31, NO", "32, YES"})
  void domainNamesAreCounted(int domains, Known answer) {
    Case told = read("{domains: {from: 32}}");

    assertThat(told.of(unit(null, true, true, domains))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"1, NO", "2, UNKNOWN", "3, YES"})
  void whereSourcesDifferACountMayBeUnsure(int domains, Known answer) {
    Case told = read("{domains: {from: 3, unsure-from: 2}}");

    assertThat(told.of(unit(null, true, true, domains))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  NO,  NO",
    "true,  false, NO,  YES",
    "false, true,  YES, YES",
    "false, false, YES, UNKNOWN"
  })
  void whoActsInPlaceOfTheLegalRepresentative(
      boolean leaderIs, boolean same, Known leader, Known administrator) {
    DocumentFacts facts = unit(null, leaderIs, same, 1);

    assertThat(read("{stand-in: [LEADER]}").of(facts)).isEqualTo(leader);
    assertThat(read("{stand-in: [ADMINISTRATOR]}").of(facts)).isEqualTo(administrator);
    assertThat(read("{stand-in: [LEADER, ADMINISTRATOR]}").of(facts))
        .isEqualTo(leader == Known.YES ? Known.YES : administrator);
  }

  @Test
  void whereALegalRepresentativeWhoDoesNotActResidesIsNotKnown() {
    Case told = read("{representative-residencies: [FOREIGN]}");

    assertThat(told.of(unit(null, true, true, 1))).isEqualTo(Known.NO);
    assertThat(told.of(unit(null, false, true, 1))).isEqualTo(Known.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"true, NO", "false, YES", ", UNKNOWN"})
  void anIdentityDocumentMayBeFromElsewhere(Boolean local, Known answer) {
    assertThat(read("{local-identity: no}").of(individual(local))).isEqualTo(answer);
  }

  @Test
  void aHintAtATradeIsAYesAndNoHintProvesNothing() {
    Case told = read("{trades: [FINANCE, NEWS]}");

    assertThat(told.of(hinted(Set.of("NEWS")))).isEqualTo(Known.YES);
    assertThat(told.of(hinted(Set.of()))).isEqualTo(Known.UNKNOWN);
  }

  @Test
  void allConditionsMustHold() {
    Case told = read("{natures: [GOVERNMENT], stand-in: [LEADER]}");

    assertThat(told.of(unit(UnitNature.GOVERNMENT, false, true, 1))).isEqualTo(Known.YES);
    assertThat(told.of(unit(UnitNature.OTHER, false, true, 1))).isEqualTo(Known.UNKNOWN);
    assertThat(told.of(unit(UnitNature.OTHER, true, true, 1))).isEqualTo(Known.NO);
  }

  @ParameterizedTest
  @CsvSource({"true, YES", "false, NO", ", UNKNOWN"})
  void aNameIsChangedWhereTheFilingSaysSo(Boolean renames, Known answer) {
    DocumentFacts facts = unit(UnitNature.ENTERPRISE, true, true, 1).renaming(renames);

    assertThat(read("{renamed: yes}").of(facts)).isEqualTo(answer);
  }

  static DocumentFacts unit(UnitNature nature, boolean leaderIs, boolean same, int domains) {
    return new DocumentFacts(
        "44",
        ORGANISATION,
        nature,
        Residency.MAINLAND,
        Residency.MAINLAND,
        leaderIs,
        same,
        domains,
        Set.of(),
        null,
        null);
  }

  static DocumentFacts hinted(Set<String> trades) {
    return new DocumentFacts(
        "44",
        ORGANISATION,
        UnitNature.ENTERPRISE,
        Residency.MAINLAND,
        Residency.MAINLAND,
        true,
        true,
        1,
        trades,
        null,
        null);
  }

  static DocumentFacts individual(Boolean local) {
    return new DocumentFacts(
        "31",
        INDIVIDUAL,
        null,
        Residency.MAINLAND,
        Residency.MAINLAND,
        true,
        true,
        1,
        Set.of(),
        local,
        null);
  }

  private static Case read(String yaml) {
    try {
      return Yaml.MAPPER.readValue(yaml, Case.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
