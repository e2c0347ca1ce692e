package icp.filings.proof;

import icp.contracts.OrderType;
import icp.filings.administration.ResultHands;
import icp.filings.deadline.ClockHands;
import icp.filings.filing.FilingHands;
import icp.filings.incident.IncidentHands;
import icp.filings.journey.Trigger;
import icp.filings.number.EntityNumbers;
import icp.filings.person.PersonHands;
import icp.filings.review.ReviewHands;
import icp.filings.sms.SmsHands;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody does to pull each trigger of the journey: mostly as it should be done, and now and
 * then late, twice, by the wrong person, or of another revision or filing.
 */
@ApplicationScoped
class Doings {
  private static final int SERIALS = 1_000_000;

  private final FilingHands filings;
  private final Examiners examiners;
  private final ReviewHands reviews;
  private final Elsewhere elsewhere;
  private final ClockHands clock;
  private final Map<Trigger, Doing> byTrigger = new EnumMap<>(Trigger.class);
  private final List<Begun> begun = new ArrayList<>();
  private int issued;

  /** Does something about a filing. */
  @FunctionalInterface
  interface Doing {
    void to(Watched filing, Chance chance);
  }

  /** An order that somebody has begun. */
  record Begun(UUID id, OrderType.Kind kind) {}

  /** Phones, administrations and operators. */
  @Singleton
  static class Elsewhere {
    final SmsHands sms;
    final ResultHands results;
    final EntityNumbers numbers;
    final IncidentHands operators;
    final PersonHands people;

    Elsewhere(
        SmsHands sms,
        ResultHands results,
        EntityNumbers numbers,
        IncidentHands operators,
        PersonHands people) {
      this.sms = sms;
      this.results = results;
      this.numbers = numbers;
      this.operators = operators;
      this.people = people;
    }
  }

  Doings(
      FilingHands filings,
      Examiners examiners,
      ReviewHands reviews,
      Elsewhere elsewhere,
      ClockHands clock) {
    this.filings = filings;
    this.examiners = examiners;
    this.reviews = reviews;
    this.elsewhere = elsewhere;
    this.clock = clock;
    ofPeople();
    ofServices();
    ofAdministrationsAndTheClock();
    ofOrdersAndOperators();
  }

  /** The orders that were begun since it was asked last. */
  List<Begun> begun() {
    List<Begun> since = List.copyOf(begun);
    begun.clear();
    return since;
  }

  Doing of(Trigger trigger) {
    Doing doing = byTrigger.get(trigger);
    if (doing == null) {
      throw new AssertionError("Nobody pulls " + trigger + " here: say who does, in Doings");
    }
    return doing;
  }

  private void ofPeople() {
    byTrigger.put(
        Trigger.EDIT,
        (filing, chance) ->
            filings.edit(
                chance.account(filing),
                chance.id(filing),
                chance.etag(filing),
                filing.isOrder() ? Facts.change(filing.id, chance) : Facts.patch(chance)));
    byTrigger.put(
        Trigger.SUBMIT,
        (filing, chance) ->
            filings.submit(chance.account(filing), chance.id(filing), chance.etag(filing)));
    byTrigger.put(
        Trigger.WITHDRAW,
        (filing, chance) ->
            filings.withdraw(chance.account(filing), chance.id(filing), chance.etag(filing)));
    byTrigger.put(
        Trigger.ERASE,
        (filing, chance) -> elsewhere.people.erase(chance.account(filing), chance.id(filing)));
    byTrigger.put(Trigger.APPROVE, this::approve);
    byTrigger.put(Trigger.RETURN, this::giveBack);
    byTrigger.put(Trigger.CODE_CONFIRMED, this::enterTheCode);
    byTrigger.put(Trigger.CODE_REFUSED, this::enterWrongCodes);
  }

  private void approve(Watched filing, Chance chance) {
    UUID reviewer = chance.reviewer(filing);
    if (chance.of(3)) {
      reviews.claim(chance.reviewer(filing), chance.id(filing));
    }
    reviews.approve(reviewer, chance.id(filing), chance.etag(filing));
  }

  private void giveBack(Watched filing, Chance chance) {
    UUID reviewer = chance.reviewer(filing);
    if (chance.of(5)) {
      reviews.release(reviewer, chance.id(filing));
    }
    reviews.giveBack(reviewer, chance.id(filing), chance.etag(filing), "请核实李雷的姓名");
  }

  private void enterTheCode(Watched filing, Chance chance) {
    elsewhere.sms.send();
    if (chance.of(8)) {
      clock.putForward(Duration.ofMinutes(2));
      elsewhere.sms.resend(chance.account(filing), chance.id(filing));
      elsewhere.sms.send();
    }
    elsewhere.sms.enter(
        chance.account(filing), chance.id(filing), Facts.SANDBOX_CODE, Facts.CERTIFICATE_TAIL);
  }

  private void enterWrongCodes(Watched filing, Chance chance) {
    elsewhere.sms.send();
    int times = chance.of(2) ? 6 : 1;
    for (int i = 0; i < times; i++) {
      elsewhere.sms.enter(
          chance.account(filing), chance.id(filing), "000000", Facts.CERTIFICATE_TAIL);
    }
  }

  private void ofServices() {
    byTrigger.put(Trigger.ALL_FIT, (filing, chance) -> examiners.answer(filing, chance, true));
    byTrigger.put(Trigger.FOUND_UNFIT, (filing, chance) -> examiners.answer(filing, chance, false));
    byTrigger.put(Trigger.FOUND_ENDING, examiners::warn);
    byTrigger.put(
        Trigger.VERIFICATION_PASSED, (filing, chance) -> examiners.decide(filing, chance, true));
    byTrigger.put(
        Trigger.VERIFICATION_PASSED_NO_SMS,
        (filing, chance) -> examiners.decide(filing, chance, true));
    byTrigger.put(
        Trigger.VERIFICATION_FAILED, (filing, chance) -> examiners.decide(filing, chance, false));
  }

  private void ofAdministrationsAndTheClock() {
    byTrigger.put(Trigger.NUMBER_ISSUED, this::issue);
    byTrigger.put(
        Trigger.SENT_BACK,
        (filing, chance) ->
            chance.twice(
                () ->
                    elsewhere.results.giveBack(
                        chance.id(filing),
                        chance.revision(filing),
                        chance.of(8) ? null : "单位名称不符")));
    byTrigger.put(Trigger.LAPSE, this::lapse);
    byTrigger.put(Trigger.REMIND, this::remind);
  }

  private void ofOrdersAndOperators() {
    byTrigger.put(Trigger.CHANGE, this::change);
    byTrigger.put(Trigger.CANCEL, this::cancel);
    byTrigger.put(
        Trigger.GRANTED,
        (filing, chance) ->
            chance.twice(
                () -> elsewhere.results.approve(chance.id(filing), chance.revision(filing), null)));
    byTrigger.put(
        Trigger.RECHECK,
        (filing, chance) -> elsewhere.operators.recheck(chance.someone(), chance.id(filing)));
    byTrigger.put(
        Trigger.OPERATOR_WITHDRAW,
        (filing, chance) -> elsewhere.operators.withdraw(chance.someone(), chance.id(filing)));
  }

  /** Begins it, and mostly says at once what is to be changed. */
  private void change(Watched filing, Chance chance) {
    UUID account = chance.account(filing);
    UUID order = filings.change(account, chance.id(filing));
    begun.add(new Begun(order, OrderType.Kind.CHANGE));
    if (!chance.of(4)) {
      filings.edit(account, order, FilingHands.etag(1), Facts.change(order, chance));
    }
  }

  /** Begins it, or the administration gives the number up by itself. */
  private void cancel(Watched filing, Chance chance) {
    if (chance.of(3)) {
      int revision = chance.revision(filing);
      chance.twice(() -> elsewhere.results.cancel(chance.id(filing), revision));
    } else {
      UUID order = filings.cancel(chance.account(filing), chance.id(filing), chance.of(3));
      begun.add(new Begun(order, OrderType.Kind.CANCEL));
    }
  }

  /**
   * Sometimes with a number that another filing has, or that is of another province or entity. What
   * is added to an entity is counted on.
   */
  private void issue(Watched filing, Chance chance) {
    issued += chance.of(10) ? 0 : 1;
    String fresh = "%sICP备2019%06d号".formatted(Facts.licence(chance), issued % SERIALS);
    String number =
        elsewhere.numbers.of(filing.id).stream()
            .filter(entity -> !chance.of(8))
            .map(entity -> entity.ofWebsite(elsewhere.numbers.lastWebsite(entity) + 1).toString())
            .findFirst()
            .orElse(fresh);
    chance.twice(
        () -> elsewhere.results.approve(chance.id(filing), chance.revision(filing), number));
  }

  private void lapse(Watched filing, Chance chance) {
    filing.due().ifPresent(clock::reach);
    fire(chance);
  }

  private void remind(Watched filing, Chance chance) {
    clock.reminder(filing.id).ifPresent(clock::reach);
    fire(chance);
  }

  private void fire(Chance chance) {
    clock.fire();
    if (chance.of(4)) {
      clock.fire();
    }
  }
}
