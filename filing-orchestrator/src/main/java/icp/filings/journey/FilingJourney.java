package icp.filings.journey;

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
import static icp.contracts.Part.DOCUMENTS;
import static icp.contracts.Part.DOMAIN;
import static icp.contracts.Part.INSTANCE;
import static icp.contracts.Part.REGISTERS;
import static icp.filings.journey.Edge.on;
import static icp.filings.journey.Trigger.ALL_FIT;
import static icp.filings.journey.Trigger.APPROVE;
import static icp.filings.journey.Trigger.CANCEL;
import static icp.filings.journey.Trigger.CODE_CONFIRMED;
import static icp.filings.journey.Trigger.CODE_REFUSED;
import static icp.filings.journey.Trigger.EDIT;
import static icp.filings.journey.Trigger.FOUND_UNFIT;
import static icp.filings.journey.Trigger.LAPSE;
import static icp.filings.journey.Trigger.NUMBER_ISSUED;
import static icp.filings.journey.Trigger.REMIND;
import static icp.filings.journey.Trigger.RETURN;
import static icp.filings.journey.Trigger.SENT_BACK;
import static icp.filings.journey.Trigger.SUBMIT;
import static icp.filings.journey.Trigger.VERIFICATION_FAILED;
import static icp.filings.journey.Trigger.VERIFICATION_PASSED;
import static icp.filings.journey.Trigger.VERIFICATION_PASSED_NO_SMS;
import static icp.filings.journey.Trigger.WITHDRAW;
import static icp.filings.journey.Wait.time;
import static icp.filings.journey.Wait.workingDays;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;

import icp.contracts.FilingStatus;
import java.util.Map;

/** The whole life of a filing: this table, and nothing else, says what may happen to it. */
public final class FilingJourney {
  /**
   * How long each wait lasts before it lapses. An administration has twenty working days; its
   * province's usual time is shown to the applicant, this one to operators.
   */
  private static final Map<FilingStatus, Wait> WAITS =
      Map.of(
          DRAFT, time(ofDays(30)),
          CHECKING, time(ofMinutes(10)),
          PRELIMINARY_REVIEW, workingDays(1),
          FACE_VERIFICATION, time(ofDays(15)),
          SMS_VERIFICATION, time(ofHours(24)),
          ADMINISTRATION_REVIEW, workingDays(20),
          RETURNED, time(ofDays(30)));

  /** From where, on what, to where; what is asked of the parts' owners, and what they let go. */
  public static final Journey JOURNEY =
      Journey.of(
          WAITS,
          on(DRAFT, EDIT, DRAFT),
          on(DRAFT, SUBMIT, CHECKING).ask(DOMAIN, INSTANCE, DOCUMENTS, REGISTERS),
          on(DRAFT, WITHDRAW, WITHDRAWN),
          on(DRAFT, REMIND, DRAFT),
          // Nobody comes back to it: what it says of people is not kept.
          on(DRAFT, LAPSE, WITHDRAWN).erase(),
          on(CHECKING, ALL_FIT, PRELIMINARY_REVIEW),
          on(CHECKING, FOUND_UNFIT, RETURNED).release(INSTANCE),
          on(CHECKING, WITHDRAW, WITHDRAWN).release(INSTANCE),
          // An answer is missing: everything is asked again, and answered again.
          on(CHECKING, LAPSE, CHECKING).ask(DOMAIN, INSTANCE, DOCUMENTS, REGISTERS),
          on(PRELIMINARY_REVIEW, APPROVE, FACE_VERIFICATION),
          on(PRELIMINARY_REVIEW, RETURN, RETURNED).release(INSTANCE),
          // The facts have changed since they were found fit: better here than at a regulator.
          on(PRELIMINARY_REVIEW, FOUND_UNFIT, RETURNED).release(INSTANCE),
          on(PRELIMINARY_REVIEW, WITHDRAW, WITHDRAWN).release(INSTANCE),
          // Overdue: the log says so; the filing waits on.
          on(PRELIMINARY_REVIEW, LAPSE, PRELIMINARY_REVIEW),
          on(FACE_VERIFICATION, REMIND, FACE_VERIFICATION),
          on(FACE_VERIFICATION, VERIFICATION_PASSED, SMS_VERIFICATION),
          on(FACE_VERIFICATION, VERIFICATION_PASSED_NO_SMS, ADMINISTRATION_REVIEW),
          on(FACE_VERIFICATION, VERIFICATION_FAILED, RETURNED).release(INSTANCE),
          on(FACE_VERIFICATION, FOUND_UNFIT, RETURNED).release(INSTANCE),
          on(FACE_VERIFICATION, WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(FACE_VERIFICATION, LAPSE, RETURNED).release(INSTANCE),
          on(SMS_VERIFICATION, CODE_CONFIRMED, ADMINISTRATION_REVIEW),
          on(SMS_VERIFICATION, CODE_REFUSED, RETURNED).release(INSTANCE),
          on(SMS_VERIFICATION, FOUND_UNFIT, RETURNED).release(INSTANCE),
          on(SMS_VERIFICATION, WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(SMS_VERIFICATION, LAPSE, RETURNED).release(INSTANCE),
          on(ADMINISTRATION_REVIEW, NUMBER_ISSUED, APPROVED),
          on(ADMINISTRATION_REVIEW, SENT_BACK, RETURNED).release(INSTANCE),
          on(ADMINISTRATION_REVIEW, LAPSE, ADMINISTRATION_REVIEW),
          on(RETURNED, EDIT, DRAFT),
          on(RETURNED, SUBMIT, CHECKING).ask(DOMAIN, INSTANCE, DOCUMENTS, REGISTERS),
          on(RETURNED, WITHDRAW, WITHDRAWN),
          on(RETURNED, REMIND, RETURNED),
          on(RETURNED, LAPSE, WITHDRAWN).erase(),
          // The website's filing with the public security bureau is to be done.
          on(APPROVED, REMIND, APPROVED),
          on(APPROVED, CANCEL, CANCELLED));

  private FilingJourney() {}
}
