package icp.filings.filing;

import static icp.contracts.FilingStatus.ADMINISTRATION_REVIEW;
import static icp.contracts.FilingStatus.APPROVED;
import static icp.contracts.FilingStatus.CHECKING;
import static icp.contracts.FilingStatus.DRAFT;
import static icp.contracts.FilingStatus.FACE_VERIFICATION;
import static icp.contracts.FilingStatus.PRELIMINARY_REVIEW;
import static icp.contracts.FilingStatus.RETURNED;
import static icp.contracts.FilingStatus.SMS_VERIFICATION;
import static icp.contracts.FilingStatus.WITHDRAWN;
import static icp.filings.journey.Trigger.ALL_FIT;
import static icp.filings.journey.Trigger.APPROVE;
import static icp.filings.journey.Trigger.CANCEL;
import static icp.filings.journey.Trigger.CHANGE;
import static icp.filings.journey.Trigger.CODE_CONFIRMED;
import static icp.filings.journey.Trigger.CODE_REFUSED;
import static icp.filings.journey.Trigger.EDIT;
import static icp.filings.journey.Trigger.ERASE;
import static icp.filings.journey.Trigger.FOUND_UNFIT;
import static icp.filings.journey.Trigger.GRANTED;
import static icp.filings.journey.Trigger.LAPSE;
import static icp.filings.journey.Trigger.NUMBER_ISSUED;
import static icp.filings.journey.Trigger.OPERATOR_WITHDRAW;
import static icp.filings.journey.Trigger.RECHECK;
import static icp.filings.journey.Trigger.REMIND;
import static icp.filings.journey.Trigger.RETURN;
import static icp.filings.journey.Trigger.SENT_BACK;
import static icp.filings.journey.Trigger.SUBMIT;
import static icp.filings.journey.Trigger.VERIFICATION_FAILED;
import static icp.filings.journey.Trigger.VERIFICATION_PASSED;
import static icp.filings.journey.Trigger.VERIFICATION_PASSED_NO_SMS;
import static icp.filings.journey.Trigger.WITHDRAW;

import icp.filings.journey.FilingJourney;
import icp.filings.order.OrderReason;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every path of a change as a script, of the entity and of the website. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeScriptTest {
  private final Map<Kind, ScriptCoverage> coverage = new EnumMap<>(Kind.class);

  /** The two, what each asks about, and what each lets go of where it leaves the path. */
  enum Kind {
    ENTITY(OrderReason.ENTITY_DIFFERS, new String[] {"ask DOCUMENTS", "look up"}),
    WEBSITE(
        OrderReason.WEBSITE_DIFFERS,
        new String[] {"ask DOMAIN", "ask INSTANCE", "ask DOCUMENTS", "look up"},
        "release INSTANCE");

    private final OrderReason reason;
    private final String[] asks;
    private final String[] letsGo;

    Kind(OrderReason reason, String[] asks, String... letsGo) {
      this.reason = reason;
      this.asks = asks;
      this.letsGo = letsGo;
    }
  }

  @AfterAll
  void everyEdgeWasTaken() {
    for (Kind kind : Kind.values()) {
      coverage.get(kind).assertCovers(FilingJourney.of(kind.reason.type()).edges());
    }
  }

  private FilingScript draft(Kind kind) {
    return FilingScript.ofAnOrder(
        coverage.computeIfAbsent(kind, unused -> new ScriptCoverage()), kind.reason);
  }

  private FilingScript checking(Kind kind) {
    return draft(kind).when(SUBMIT).then(CHECKING, kind.asks);
  }

  private FilingScript inReview(Kind kind) {
    return checking(kind).when(ALL_FIT).then(PRELIMINARY_REVIEW);
  }

  private FilingScript inVerification(Kind kind) {
    return inReview(kind).when(APPROVE).then(FACE_VERIFICATION);
  }

  private FilingScript awaitingTheCode(Kind kind) {
    return inVerification(kind).when(VERIFICATION_PASSED).then(SMS_VERIFICATION);
  }

  private FilingScript atTheAdministration(Kind kind) {
    return awaitingTheCode(kind).when(CODE_CONFIRMED).then(ADMINISTRATION_REVIEW);
  }

  private FilingScript returned(Kind kind) {
    return inReview(kind).when(RETURN).then(RETURNED, kind.letsGo);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anOperatorHasItAskedAgainOrTakesItOffItsWay(Kind kind) {
    checking(kind).when(RECHECK).thenStays(CHECKING, kind.asks);
    checking(kind).when(OPERATOR_WITHDRAW).then(WITHDRAWN, kind.letsGo);
    inReview(kind).when(OPERATOR_WITHDRAW).then(WITHDRAWN, kind.letsGo);
    inVerification(kind).when(OPERATOR_WITHDRAW).then(WITHDRAWN, kind.letsGo);
    awaitingTheCode(kind).when(OPERATOR_WITHDRAW).then(WITHDRAWN, kind.letsGo);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsGrantedIsFiledUnderTheSameNumber(Kind kind) {
    atTheAdministration(kind)
        .baseIsUntouched()
        .when(GRANTED)
        .then(APPROVED)
        .baseIs(APPROVED, "ask DOMAIN", "ask INSTANCE")
        .baseSaysTheSame();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void itIsOverOnceItIsGranted(Kind kind) {
    atTheAdministration(kind)
        .when(GRANTED)
        .then(APPROVED)
        .when(CHANGE)
        .thenNothing()
        .when(CANCEL)
        .thenNothing()
        .when(REMIND)
        .thenNothing();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noNumberIsIssuedForIt(Kind kind) {
    atTheAdministration(kind).when(NUMBER_ISSUED).thenNothing();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anInstanceThatStaysIsNotAskedAbout(Kind kind) {
    String[] others =
        kind == Kind.ENTITY ? kind.asks : new String[] {"ask DOMAIN", "ask DOCUMENTS", "look up"};
    draft(kind).keepingItsNumber().when(SUBMIT).then(CHECKING, others);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whereNoCodeIsSentTheAdministrationHasItAtOnce(Kind kind) {
    inVerification(kind).when(VERIFICATION_PASSED_NO_SMS).then(ADMINISTRATION_REVIEW);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void itIsWrittenRemindedOfAndForgotten(Kind kind) {
    draft(kind).when(EDIT).thenStays(DRAFT).when(REMIND).thenStays(DRAFT);
    draft(kind).when(LAPSE).then(WITHDRAWN).isErased().baseIsUntouched();
    draft(kind)
        .when(WITHDRAW)
        .then(WITHDRAWN)
        .when(ERASE)
        .thenStays(WITHDRAWN, "tell WITHDRAWN")
        .isErased();
    atTheAdministration(kind)
        .when(GRANTED)
        .then(APPROVED)
        .when(ERASE)
        .thenStays(APPROVED, "tell APPROVED")
        .isErased();
    returned(kind).when(REMIND).thenStays(RETURNED).when(EDIT).then(DRAFT);
    returned(kind).when(SUBMIT).then(CHECKING, kind.asks).hasRevision(2);
    returned(kind).when(WITHDRAW).then(WITHDRAWN);
    returned(kind).when(LAPSE).then(WITHDRAWN).isErased().baseIsUntouched();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsUnfitReturnsAndWhatIsFiledStays(Kind kind) {
    checking(kind).when(FOUND_UNFIT).then(RETURNED, kind.letsGo).baseIsUntouched();
    checking(kind).when(LAPSE).thenStays(CHECKING, kind.asks);
    inReview(kind).when(FOUND_UNFIT).then(RETURNED, kind.letsGo);
    inReview(kind).when(LAPSE).thenStays(PRELIMINARY_REVIEW);
    inVerification(kind).when(FOUND_UNFIT).then(RETURNED, kind.letsGo);
    inVerification(kind).when(REMIND).thenStays(FACE_VERIFICATION);
    inVerification(kind).when(VERIFICATION_FAILED).then(RETURNED, kind.letsGo);
    inVerification(kind).when(LAPSE).then(RETURNED, kind.letsGo);
    awaitingTheCode(kind).when(FOUND_UNFIT).then(RETURNED, kind.letsGo);
    awaitingTheCode(kind).when(CODE_REFUSED).then(RETURNED, kind.letsGo);
    awaitingTheCode(kind).when(LAPSE).then(RETURNED, kind.letsGo);
    atTheAdministration(kind).when(LAPSE).thenStays(ADMINISTRATION_REVIEW);
    atTheAdministration(kind).when(SENT_BACK).then(RETURNED, kind.letsGo).baseIsUntouched();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void itIsTakenBackUntilTheAdministrationHasIt(Kind kind) {
    checking(kind).when(WITHDRAW).then(WITHDRAWN, kind.letsGo);
    inReview(kind).when(WITHDRAW).then(WITHDRAWN, kind.letsGo);
    inVerification(kind).when(WITHDRAW).then(WITHDRAWN, kind.letsGo);
    awaitingTheCode(kind).when(WITHDRAW).then(WITHDRAWN, kind.letsGo);
    atTheAdministration(kind).when(WITHDRAW).thenNothing();
  }
}
