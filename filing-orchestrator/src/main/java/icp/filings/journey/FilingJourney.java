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
import static icp.filings.journey.Trigger.APPROVE_NO_SMS;
import static icp.filings.journey.Trigger.CANCEL;
import static icp.filings.journey.Trigger.CHANGE;
import static icp.filings.journey.Trigger.CODE_CONFIRMED;
import static icp.filings.journey.Trigger.CODE_REFUSED;
import static icp.filings.journey.Trigger.EDIT;
import static icp.filings.journey.Trigger.ERASE;
import static icp.filings.journey.Trigger.FOUND_ENDING;
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

import icp.contracts.OrderType;
import icp.contracts.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole life of a filing: these rows, and nothing else, say what may happen to it. From where,
 * on what, to where; what is asked of the parts' owners, and what they let go. Which rows hold for
 * which type of order stands at the foot; how long each wait lasts, in {@link Wait}.
 */
public final class FilingJourney {
  /** Whatever is ordered. */
  private static final List<Edge> ALWAYS =
      List.of(
          on(DRAFT, WITHDRAW, WITHDRAWN),
          on(DRAFT, REMIND, DRAFT),
          // Nobody comes back to it: what it says of people is not kept.
          on(DRAFT, LAPSE, WITHDRAWN).erase(),
          on(PRELIMINARY_REVIEW, RETURN, RETURNED).release(INSTANCE),
          on(PRELIMINARY_REVIEW, WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(PRELIMINARY_REVIEW, OPERATOR_WITHDRAW, WITHDRAWN).release(INSTANCE),
          // Overdue: the log says so; the filing waits on.
          on(PRELIMINARY_REVIEW, LAPSE, PRELIMINARY_REVIEW),
          on(ADMINISTRATION_REVIEW, SENT_BACK, RETURNED).release(INSTANCE),
          on(ADMINISTRATION_REVIEW, LAPSE, ADMINISTRATION_REVIEW),
          on(RETURNED, WITHDRAW, WITHDRAWN),
          on(RETURNED, REMIND, RETURNED),
          on(RETURNED, LAPSE, WITHDRAWN).erase(),
          // It is over, and somebody asked: whoever keeps something of it is told.
          on(WITHDRAWN, ERASE, WITHDRAWN).erase().tell());

  /** The applicant writes what is to be filed, and the administrator proves who they are. */
  private static final List<Edge> WRITTEN_AND_VERIFIED =
      List.of(
          on(DRAFT, EDIT, DRAFT),
          on(RETURNED, EDIT, DRAFT),
          on(PRELIMINARY_REVIEW, APPROVE, FACE_VERIFICATION),
          on(FACE_VERIFICATION, REMIND, FACE_VERIFICATION),
          on(FACE_VERIFICATION, VERIFICATION_PASSED, SMS_VERIFICATION),
          on(FACE_VERIFICATION, VERIFICATION_PASSED_NO_SMS, ADMINISTRATION_REVIEW),
          on(FACE_VERIFICATION, VERIFICATION_FAILED, RETURNED).release(INSTANCE),
          on(FACE_VERIFICATION, WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(FACE_VERIFICATION, OPERATOR_WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(FACE_VERIFICATION, LAPSE, RETURNED).release(INSTANCE));

  /** Parts of it are examined. */
  private static List<Edge> examined(Part... parts) {
    return List.of(
        on(DRAFT, SUBMIT, CHECKING).ask(parts),
        on(RETURNED, SUBMIT, CHECKING).ask(parts),
        on(CHECKING, ALL_FIT, PRELIMINARY_REVIEW),
        on(CHECKING, FOUND_UNFIT, RETURNED).release(INSTANCE),
        on(CHECKING, WITHDRAW, WITHDRAWN).release(INSTANCE),
        on(CHECKING, OPERATOR_WITHDRAW, WITHDRAWN).release(INSTANCE),
        on(CHECKING, RECHECK, CHECKING).ask(parts),
        // An answer is missing: everything is asked again, and answered again.
        on(CHECKING, LAPSE, CHECKING).ask(parts),
        // The facts have changed since they were found fit: better here than at a regulator.
        on(PRELIMINARY_REVIEW, FOUND_UNFIT, RETURNED).release(INSTANCE),
        on(FACE_VERIFICATION, FOUND_UNFIT, RETURNED).release(INSTANCE),
        on(SMS_VERIFICATION, FOUND_UNFIT, RETURNED).release(INSTANCE));
  }

  /** The administration waits for a code. */
  private static final List<Edge> CODED =
      List.of(
          on(SMS_VERIFICATION, CODE_CONFIRMED, ADMINISTRATION_REVIEW),
          on(SMS_VERIFICATION, CODE_REFUSED, RETURNED).release(INSTANCE),
          on(SMS_VERIFICATION, WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(SMS_VERIFICATION, OPERATOR_WITHDRAW, WITHDRAWN).release(INSTANCE),
          on(SMS_VERIFICATION, LAPSE, RETURNED).release(INSTANCE));

  /** It gets a number, and is what is filed; orders that are based on it change it or end it. */
  private static final List<Edge> FILED =
      List.of(
          on(ADMINISTRATION_REVIEW, NUMBER_ISSUED, APPROVED),
          // The filing with the public security bureau is to be done; a certificate ends.
          on(APPROVED, REMIND, APPROVED),
          // It stays filed all the same; whoever owns it is to know.
          on(APPROVED, FOUND_UNFIT, APPROVED).tell(),
          on(APPROVED, FOUND_ENDING, APPROVED).tell(),
          // What is watched from now on is what is filed from now on.
          on(APPROVED, CHANGE, APPROVED).ask(DOMAIN, INSTANCE).tell(),
          on(APPROVED, CANCEL, CANCELLED).release(INSTANCE),
          on(CANCELLED, ERASE, CANCELLED).erase().tell());

  /** It is carried out on what is filed, and over. */
  private static List<Edge> granted(Trigger onWhatIsFiled) {
    return List.of(
        on(ADMINISTRATION_REVIEW, GRANTED, APPROVED).pull(onWhatIsFiled),
        // Once what it was about is no longer filed.
        on(APPROVED, ERASE, APPROVED).erase().tell());
  }

  /** What is filed already is not examined again, and nobody's face is asked for to end it. */
  private static final List<Edge> GIVEN_UP =
      List.of(on(DRAFT, SUBMIT, PRELIMINARY_REVIEW), on(RETURNED, SUBMIT, PRELIMINARY_REVIEW));

  private static final List<Edge> WITH_A_CODE =
      List.of(
          on(PRELIMINARY_REVIEW, APPROVE, SMS_VERIFICATION),
          on(PRELIMINARY_REVIEW, APPROVE_NO_SMS, ADMINISTRATION_REVIEW));

  private static final List<Edge> WITHOUT_A_CODE =
      List.of(on(PRELIMINARY_REVIEW, APPROVE, ADMINISTRATION_REVIEW));

  private static final Journey NEW =
      journey(
          ALWAYS,
          WRITTEN_AND_VERIFIED,
          examined(DOMAIN, INSTANCE, DOCUMENTS, REGISTERS),
          CODED,
          FILED);
  private static final Journey CANCELLATION =
      journey(ALWAYS, GIVEN_UP, WITH_A_CODE, CODED, granted(CANCEL));

  private static final Map<OrderType, Journey> BY_ORDER =
      new EnumMap<>(
          Map.of(
              OrderType.FIRST_FILING, NEW,
              OrderType.ADD_WEBSITE, NEW,
              OrderType.ADD_ACCESS, NEW,
              OrderType.CHANGE_ENTITY, change(DOCUMENTS, REGISTERS),
              OrderType.CHANGE_WEBSITE, change(DOMAIN, INSTANCE, DOCUMENTS, REGISTERS),
              OrderType.CANCEL_ENTITY, CANCELLATION,
              OrderType.CANCEL_WEBSITE, CANCELLATION,
              // No code is sent to whoever keeps the website elsewhere.
              OrderType.CANCEL_ACCESS, journey(ALWAYS, GIVEN_UP, WITHOUT_A_CODE, granted(CANCEL))));

  private FilingJourney() {}

  /** What may happen to a filing that is such an order. */
  public static Journey of(OrderType order) {
    return BY_ORDER.get(order);
  }

  private static Journey change(Part... parts) {
    return journey(ALWAYS, WRITTEN_AND_VERIFIED, examined(parts), CODED, granted(CHANGE));
  }

  /** In the order of where filings stand. Whoever is nowhere asked has nothing to let go of. */
  @SafeVarargs
  private static Journey journey(List<Edge>... tables) {
    List<Edge> rows =
        Arrays.stream(tables)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Edge::from).thenComparing(Edge::trigger))
            .toList();
    Set<Part> asked =
        rows.stream().flatMap(row -> row.asked().stream()).collect(Collectors.toSet());
    return Journey.of(rows.stream().map(row -> row.releaseOnly(asked)).toList());
  }
}
