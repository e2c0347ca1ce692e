package icp.filings.filing;

import static icp.contracts.FilingStatus.ADMINISTRATION_REVIEW;
import static icp.contracts.FilingStatus.APPROVED;
import static icp.contracts.FilingStatus.CANCELLED;
import static icp.contracts.FilingStatus.DRAFT;
import static icp.contracts.FilingStatus.PRELIMINARY_REVIEW;
import static icp.contracts.FilingStatus.RETURNED;
import static icp.contracts.FilingStatus.SMS_VERIFICATION;
import static icp.contracts.FilingStatus.WITHDRAWN;
import static icp.filings.journey.Trigger.APPROVE;
import static icp.filings.journey.Trigger.APPROVE_NO_SMS;
import static icp.filings.journey.Trigger.CODE_CONFIRMED;
import static icp.filings.journey.Trigger.CODE_REFUSED;
import static icp.filings.journey.Trigger.EDIT;
import static icp.filings.journey.Trigger.ERASE;
import static icp.filings.journey.Trigger.GRANTED;
import static icp.filings.journey.Trigger.LAPSE;
import static icp.filings.journey.Trigger.OPERATOR_WITHDRAW;
import static icp.filings.journey.Trigger.REMIND;
import static icp.filings.journey.Trigger.RETURN;
import static icp.filings.journey.Trigger.SENT_BACK;
import static icp.filings.journey.Trigger.SUBMIT;
import static icp.filings.journey.Trigger.VERIFICATION_PASSED;
import static icp.filings.journey.Trigger.WITHDRAW;

import icp.filings.journey.FilingJourney;
import icp.filings.order.OrderReason;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every path of a cancellation as a script. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CancellationScriptTest {
  private static final String[] CANCELLATIONS = {
    "LAST_WEBSITE", "OTHER_WEBSITES_STAY", "WEBSITE_STAYS_ELSEWHERE"
  };
  private static final OrderReason ENTITY = OrderReason.LAST_WEBSITE;
  private static final OrderReason ACCESS = OrderReason.WEBSITE_STAYS_ELSEWHERE;

  private final Map<OrderReason, ScriptCoverage> coverage = new EnumMap<>(OrderReason.class);

  @ParameterizedTest
  @EnumSource(
      value = OrderReason.class,
      names = {"LAST_WEBSITE", "OTHER_WEBSITES_STAY", "WEBSITE_STAYS_ELSEWHERE"})
  void anOperatorTakesItOffItsWay(OrderReason reason) {
    inReview(reason).when(OPERATOR_WITHDRAW).then(WITHDRAWN).baseIsUntouched();
    if (reason != ACCESS) {
      inReview(reason).when(APPROVE).then(SMS_VERIFICATION).when(OPERATOR_WITHDRAW).then(WITHDRAWN);
    }
  }

  @AfterAll
  void everyEdgeWasTaken() {
    for (String name : CANCELLATIONS) {
      OrderReason reason = OrderReason.valueOf(name);
      coverage.get(reason).assertCovers(FilingJourney.of(reason.type()).edges());
    }
  }

  private FilingScript draft(OrderReason reason) {
    return FilingScript.ofAnOrder(
        coverage.computeIfAbsent(reason, unused -> new ScriptCoverage()), reason);
  }

  private FilingScript inReview(OrderReason reason) {
    return draft(reason).when(SUBMIT).then(PRELIMINARY_REVIEW).hasRevision(1);
  }

  private FilingScript awaitingTheCode(OrderReason reason) {
    return inReview(reason).when(APPROVE).then(SMS_VERIFICATION);
  }

  private FilingScript atTheAdministration(OrderReason reason) {
    return reason == ACCESS
        ? inReview(reason).when(APPROVE).then(ADMINISTRATION_REVIEW)
        : awaitingTheCode(reason).when(CODE_CONFIRMED).then(ADMINISTRATION_REVIEW);
  }

  private FilingScript returned(OrderReason reason) {
    return inReview(reason).when(RETURN).then(RETURNED);
  }

  @ParameterizedTest
  @EnumSource(names = {"LAST_WEBSITE", "OTHER_WEBSITES_STAY", "WEBSITE_STAYS_ELSEWHERE"})
  void whatIsGrantedEndsWhatIsFiledAndItsNumberGoes(OrderReason reason) {
    atTheAdministration(reason)
        .baseIsUntouched()
        .when(GRANTED)
        .then(APPROVED)
        .baseIs(CANCELLED, "release INSTANCE");
  }

  @ParameterizedTest
  @EnumSource(names = {"LAST_WEBSITE", "OTHER_WEBSITES_STAY", "WEBSITE_STAYS_ELSEWHERE"})
  void itIsReturnedRemindedOfAndForgotten(OrderReason reason) {
    draft(reason).when(EDIT).thenNothing().when(REMIND).thenStays(DRAFT);
    draft(reason)
        .when(WITHDRAW)
        .then(WITHDRAWN)
        .when(ERASE)
        .thenStays(WITHDRAWN, "tell WITHDRAWN")
        .isErased();
    atTheAdministration(reason)
        .when(GRANTED)
        .then(APPROVED)
        .when(ERASE)
        .thenStays(APPROVED, "tell APPROVED")
        .isErased();
    draft(reason).when(LAPSE).then(WITHDRAWN).isErased().baseIsUntouched();
    inReview(reason).when(LAPSE).thenStays(PRELIMINARY_REVIEW);
    inReview(reason).when(WITHDRAW).then(WITHDRAWN);
    returned(reason).when(REMIND).thenStays(RETURNED);
    returned(reason).when(SUBMIT).then(PRELIMINARY_REVIEW).hasRevision(2);
    returned(reason).when(WITHDRAW).then(WITHDRAWN);
    returned(reason).when(LAPSE).then(WITHDRAWN).isErased().baseIsUntouched();
    atTheAdministration(reason).when(LAPSE).thenStays(ADMINISTRATION_REVIEW);
    atTheAdministration(reason).when(SENT_BACK).then(RETURNED).baseIsUntouched();
    atTheAdministration(reason).when(WITHDRAW).thenNothing();
  }

  @ParameterizedTest
  @EnumSource(names = {"LAST_WEBSITE", "OTHER_WEBSITES_STAY"})
  void aCodeIsAskedForWhereTheProvinceDoes(OrderReason reason) {
    inReview(reason).when(APPROVE_NO_SMS).then(ADMINISTRATION_REVIEW);
    awaitingTheCode(reason).when(CODE_REFUSED).then(RETURNED);
    awaitingTheCode(reason).when(LAPSE).then(RETURNED);
    awaitingTheCode(reason).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void nobodysFaceIsAskedFor() {
    inReview(ENTITY).when(VERIFICATION_PASSED).thenNothing();
    inReview(ACCESS).when(APPROVE_NO_SMS).thenNothing();
  }
}
