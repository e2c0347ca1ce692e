package icp.filings.filing;

import static icp.contracts.FilingStatus.ADMINISTRATION_REVIEW;
import static icp.contracts.FilingStatus.APPROVED;
import static icp.contracts.FilingStatus.CANCELLED;
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
import static icp.filings.journey.Trigger.CREATE;
import static icp.filings.journey.Trigger.EDIT;
import static icp.filings.journey.Trigger.ERASE;
import static icp.filings.journey.Trigger.FOUND_ENDING;
import static icp.filings.journey.Trigger.FOUND_UNFIT;
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

import icp.contracts.OrderType;
import icp.filings.journey.FilingJourney;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every path of the journey as a script: what happens, where the filing stands, what is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingScriptTest {
  private static final String[] ASK = {"ask DOMAIN", "ask INSTANCE", "ask DOCUMENTS", "look up"};
  private static final String LET_GO = "release INSTANCE";

  private final ScriptCoverage coverage = new ScriptCoverage();

  @AfterAll
  void everyEdgeWasTaken() {
    coverage.assertCovers(FilingJourney.of(OrderType.FIRST_FILING).edges());
  }

  private FilingScript draft() {
    return FilingScript.ofACompleteDraft(coverage);
  }

  private FilingScript inReview() {
    return draft().when(SUBMIT).then(CHECKING, ASK).when(ALL_FIT).then(PRELIMINARY_REVIEW);
  }

  private FilingScript inVerification() {
    return inReview().when(APPROVE).then(FACE_VERIFICATION);
  }

  private FilingScript awaitingTheCode() {
    return inVerification().when(VERIFICATION_PASSED).then(SMS_VERIFICATION);
  }

  private FilingScript atTheAdministration() {
    return awaitingTheCode().when(CODE_CONFIRMED).then(ADMINISTRATION_REVIEW);
  }

  private FilingScript filed() {
    return atTheAdministration().when(NUMBER_ISSUED).then(APPROVED);
  }

  private FilingScript returned() {
    return inReview().when(RETURN).then(RETURNED, LET_GO);
  }

  @Test
  void aGoodFilingGetsItsNumberAndMayBeGivenUp() {
    atTheAdministration().when(NUMBER_ISSUED).then(APPROVED).when(CANCEL).then(CANCELLED, LET_GO);
  }

  @Test
  void whatIsFoundOfSomethingFiledIsToldAndChangesNothing() {
    filed().when(FOUND_UNFIT).thenStays(APPROVED, "tell APPROVED");
    filed().when(FOUND_ENDING).thenStays(APPROVED, "tell APPROVED");
  }

  @Test
  void whatIsFiledMayBeChanged() {
    filed().when(CHANGE).thenStays(APPROVED, "ask DOMAIN", "ask INSTANCE", "tell APPROVED");
  }

  @Test
  void whereNoCodeIsSentTheAdministrationHasItAtOnce() {
    inVerification().when(VERIFICATION_PASSED_NO_SMS).then(ADMINISTRATION_REVIEW);
  }

  @Test
  void whoIsRemindedHasNoMoreTimeThanBefore() {
    draft().when(REMIND).thenStays(DRAFT);
    returned().when(REMIND).thenStays(RETURNED);
    inVerification().when(REMIND).thenStays(FACE_VERIFICATION);
    atTheAdministration().when(NUMBER_ISSUED).then(APPROVED).when(REMIND).thenStays(APPROVED);
  }

  @Test
  void editsOfADraftAreLoggedAndSayNothing() {
    draft().when(EDIT).thenStays(DRAFT);
  }

  @Test
  void anUnfitFilingReturnsAndItsNumberGoesBackOnce() {
    draft()
        .when(SUBMIT)
        .then(CHECKING, ASK)
        .when(FOUND_UNFIT)
        .then(RETURNED, LET_GO)
        .when(FOUND_UNFIT)
        .thenNothing();
  }

  @Test
  void aFilingThatIsFitNoLongerReturnsUntilTheAdministrationHasIt() {
    inReview().when(FOUND_UNFIT).then(RETURNED, LET_GO);
    inVerification().when(FOUND_UNFIT).then(RETURNED, LET_GO);
    awaitingTheCode().when(FOUND_UNFIT).then(RETURNED, LET_GO);
    atTheAdministration().when(FOUND_UNFIT).thenNothing();
    inReview().when(ALL_FIT).thenNothing();
  }

  @Test
  void aReturnedFilingIsSubmittedAgainAsTheNextRevision() {
    returned().when(SUBMIT).then(CHECKING, ASK).hasRevision(2);
  }

  @Test
  void aReturnedFilingIsEditedTakenBackOrForgotten() {
    returned().when(EDIT).then(DRAFT).when(SUBMIT).then(CHECKING, ASK).hasRevision(2);
    returned().when(WITHDRAW).then(WITHDRAWN);
    returned().when(LAPSE).then(WITHDRAWN).isErased();
  }

  @Test
  void whoNeverAnswersIsAskedAgainForTheSameRevision() {
    draft().when(SUBMIT).then(CHECKING, ASK).when(LAPSE).thenStays(CHECKING, ASK).hasRevision(1);
  }

  @Test
  void aDraftIsTakenBackOrForgotten() {
    draft().when(WITHDRAW).then(WITHDRAWN);
    draft().when(LAPSE).then(WITHDRAWN).isErased();
  }

  @Test
  void whoAsksForItIsForgottenOnceItIsOverAndEverybodyIsTold() {
    draft()
        .when(WITHDRAW)
        .then(WITHDRAWN)
        .when(ERASE)
        .thenStays(WITHDRAWN, "tell WITHDRAWN")
        .isErased();
    atTheAdministration().when(NUMBER_ISSUED).then(APPROVED).when(ERASE).thenNothing();
    atTheAdministration()
        .when(NUMBER_ISSUED)
        .then(APPROVED)
        .when(CANCEL)
        .then(CANCELLED, LET_GO)
        .when(ERASE)
        .thenStays(CANCELLED, "tell CANCELLED")
        .isErased();
  }

  @Test
  void takingItBackLetsTheNumberGoWhereverItStands() {
    draft().when(SUBMIT).then(CHECKING, ASK).when(WITHDRAW).then(WITHDRAWN, LET_GO);
    inReview().when(WITHDRAW).then(WITHDRAWN, LET_GO);
    inVerification().when(WITHDRAW).then(WITHDRAWN, LET_GO);
    awaitingTheCode().when(WITHDRAW).then(WITHDRAWN, LET_GO);
  }

  @Test
  void anOperatorHasItAskedAgainForTheSameRevision() {
    draft().when(SUBMIT).then(CHECKING, ASK).when(RECHECK).thenStays(CHECKING, ASK).hasRevision(1);
    inReview().when(RECHECK).thenNothing();
  }

  @Test
  void anOperatorTakesItOffItsWayUntilTheAdministrationHasIt() {
    draft().when(SUBMIT).then(CHECKING, ASK).when(OPERATOR_WITHDRAW).then(WITHDRAWN, LET_GO);
    inReview().when(OPERATOR_WITHDRAW).then(WITHDRAWN, LET_GO);
    inVerification().when(OPERATOR_WITHDRAW).then(WITHDRAWN, LET_GO);
    awaitingTheCode().when(OPERATOR_WITHDRAW).then(WITHDRAWN, LET_GO);
    atTheAdministration().when(OPERATOR_WITHDRAW).thenNothing();
  }

  @Test
  void anOverdueReviewWaitsOnAndTheLogSaysSo() {
    inReview().when(LAPSE).thenStays(PRELIMINARY_REVIEW);
    atTheAdministration().when(LAPSE).thenStays(ADMINISTRATION_REVIEW);
  }

  @Test
  void whoDoesNotProveThemselvesGetsItBack() {
    inVerification().when(VERIFICATION_FAILED).then(RETURNED, LET_GO);
    inVerification().when(LAPSE).then(RETURNED, LET_GO);
    awaitingTheCode().when(CODE_REFUSED).then(RETURNED, LET_GO);
    awaitingTheCode().when(LAPSE).then(RETURNED, LET_GO);
  }

  @Test
  void whatTheAdministrationSendsBackReturns() {
    atTheAdministration().when(SENT_BACK).then(RETURNED, LET_GO);
  }

  @Test
  void whatComesTooEarlyOrTooLateChangesNothing() {
    draft().when(ALL_FIT).thenNothing().when(VERIFICATION_PASSED).thenNothing();
    inReview().when(VERIFICATION_PASSED).thenNothing().when(SUBMIT).thenNothing();
    atTheAdministration().when(WITHDRAW).thenNothing().when(EDIT).thenNothing();
    draft().when(WITHDRAW).then(WITHDRAWN).when(SUBMIT).thenNothing().when(CREATE).thenNothing();
  }

  @Test
  void aBatchIsFoldedAsIfEachMoveHadComeAlone() {
    inReview()
        .whenAtOnce(APPROVE, VERIFICATION_PASSED, VERIFICATION_FAILED, LAPSE)
        .thenThrough(FACE_VERIFICATION, SMS_VERIFICATION, RETURNED);
  }
}
