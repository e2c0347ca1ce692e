package icp.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the book says of domain names, beyond suffixes and registrars. */
class DomainFactsTest {
  private static final Book BOOK = Book.bundled();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void threeProvincesWantPrivacyProtectionOff() {
    assertThat(provinces(it -> it.domainPrivacyOff(TODAY).isPresent()))
        .containsExactly("12", "31", "51");
  }

  @Test
  void beijingRefusesSuffixesThatOthersFile() {
    Province beijing = BOOK.province("11").orElseThrow();

    assertThat(beijing.refusedSuffixes(TODAY).orElseThrow().value()).contains("org", "asia");
    assertThat(beijing.refusedSuffixes(LocalDate.of(2020, 1, 1))).isEmpty();
    assertThat(provinces(it -> it.refusedSuffixes(TODAY).isPresent())).containsExactly("11");
  }

  @Test
  void twoProvincesKeepBeginningsForNationalBodies() {
    assertThat(provinces(it -> it.reservedLabelBeginnings(TODAY).isPresent()))
        .containsExactly("11", "22");
  }

  @Test
  void twoProvincesWantTheHolderInFull() {
    assertThat(provinces(it -> it.holderNameInFull(TODAY).isPresent())).containsExactly("11", "31");
  }

  @Test
  void proofIsAskedOnlyOfHoldersThatTheProvinceAccepts() {
    for (Province province : BOOK.provinces()) {
      DomainHolders holders = province.domainHolders(TODAY).orElseThrow().value();
      assertThat(province.holderProofs()).allMatch(proof -> holders.accept(proof.kind()));
    }
    Province shanghai = BOOK.province("31").orElseThrow();
    assertThat(shanghai.holderProof(HolderKind.SENIOR_MANAGER, TODAY).orElseThrow().proof().zh())
        .contains("社保");
    assertThat(shanghai.holderProof(HolderKind.UNIT, TODAY)).isEmpty();
  }

  @Test
  void nationSaysWhatHoldsEverywhere() {
    Nation nation = BOOK.nation();

    assertThat(nation.leastDomainValidityDays(TODAY).orElseThrow().value()).isEqualTo(90);
    assertThat(nation.realNameSyncDays(TODAY).orElseThrow().value())
        .isEqualTo(new WorkingDays(3, 5));
    assertThat(nation.realNameStoredSince(TODAY).orElseThrow().value()).hasYear(2018);
    assertThat(nation.oneDomainPerSiteSince(TODAY).orElseThrow().value()).hasYear(2019);
    assertThat(nation.oneDomainPerSiteSince(LocalDate.of(2019, 4, 21))).isEmpty();
    assertThat(nation.smsWindowHours(TODAY).orElseThrow().value()).isEqualTo(24);
  }

  @Test
  void suffixesKeptForSomeBodiesAreOnesTheMinistryApproved() {
    Nation nation = BOOK.nation();

    assertThat(nation.governmentSuffixes(TODAY).orElseThrow().value())
        .allMatch(it -> BOOK.tld(it, TODAY).orElseThrow().reservedFor().isPresent());
    assertThat(nation.publicInstitutionSuffixes(TODAY).orElseThrow().value())
        .allMatch(it -> BOOK.tld(it, TODAY).orElseThrow().approved() == Known.YES);
  }

  private static List<String> provinces(Predicate<Province> asking) {
    return BOOK.provinces().stream().filter(asking).map(Province::code).toList();
  }
}
