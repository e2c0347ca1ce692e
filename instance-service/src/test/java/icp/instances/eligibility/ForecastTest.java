package icp.instances.eligibility;

import static icp.instances.eligibility.Candidates.TODAY;
import static icp.instances.eligibility.Candidates.ecs;
import static org.assertj.core.api.Assertions.assertThat;

import icp.regulations.Book;
import icp.regulations.InstanceType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ForecastTest {
  @Test
  void lastsAsLongAsEnoughRemains() {
    Eligibility eligibility = of(ecs());

    assertThat(eligibility.eligibleUntil()).isEqualTo("2027-08-23");
    assertThat(on(LocalDate.of(2027, 8, 23), ecs()).eligible()).isTrue();
    assertThat(on(LocalDate.of(2027, 8, 24), ecs()).eligible()).isFalse();
  }

  @Test
  void monthsOfDifferentLengthsMakeNoDayTooMany() {
    Candidates candidates = ecs().bought(4).since(LocalDate.of(2026, 11, 1)).renewedBy(2);

    LocalDate until = of(candidates).eligibleUntil();

    assertThat(until).isEqualTo("2027-02-01");
    assertThat(on(until, candidates).eligible()).isTrue();
    assertThat(on(until.plusDays(1), candidates).eligible()).isFalse();
  }

  @Test
  void lastsToItsEndWhereNothingMustRemain() {
    Candidates candidates = Candidates.of(InstanceType.WEB_HOSTING);

    assertThat(of(candidates).eligibleUntil()).isEqualTo("2027-11-22");
    assertThat(on(LocalDate.of(2027, 11, 22), candidates).eligible()).isTrue();
    assertThat(on(LocalDate.of(2027, 11, 23), candidates).eligible()).isFalse();
  }

  @Test
  void tellsTheRenewalThatMendsIt() {
    Eligibility eligibility = of(ecs().bought(2));

    assertThat(eligibility.eligible()).isFalse();
    assertThat(eligibility.eligibleUntil()).isNull();
    assertThat(eligibility.afterRenewalOf()).isEqualTo(1);
    assertThat(of(ecs().bought(2).renewedBy(1)).eligible()).isTrue();
  }

  @Test
  void tellsNoneWhereNoRenewalHelps() {
    assertThat(of(ecs()).afterRenewalOf()).isNull();
    assertThat(of(ecs().bought(2).onTrial()).afterRenewalOf()).isNull();
    assertThat(of(ecs().payAsYouGo()).afterRenewalOf()).isNull();
    assertThat(of(Candidates.of(InstanceType.MARKETPLACE_WEBSITE).bought(11)).afterRenewalOf())
        .isNull();
  }

  private static Eligibility of(Candidates candidates) {
    return on(TODAY, candidates);
  }

  private static Eligibility on(LocalDate day, Candidates candidates) {
    Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)), ZoneOffset.UTC);
    return new Examiner(Book.bundled(), new FiledRules(() -> 30), clock)
        .examine(candidates.instance(), 1);
  }
}
