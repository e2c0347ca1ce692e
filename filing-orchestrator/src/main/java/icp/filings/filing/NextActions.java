package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.filing.FilingView.Action;
import icp.filings.journey.FilingJourney;
import icp.filings.journey.Journey;
import icp.filings.journey.Trigger;
import icp.filings.journey.Trigger.Actor;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the caller may do about a filing now, by the journey. */
@ApplicationScoped
class NextActions {
  private static final Map<Trigger, Action> ACTIONS =
      Map.of(
          Trigger.EDIT, Action.EDIT,
          Trigger.SUBMIT, Action.SUBMIT,
          Trigger.WITHDRAW, Action.WITHDRAW,
          Trigger.CODE_CONFIRMED, Action.ENTER_SMS_CODE,
          Trigger.APPROVE, Action.APPROVE,
          Trigger.APPROVE_NO_SMS, Action.APPROVE,
          Trigger.RETURN, Action.RETURN);

  /** What the applicant begins elsewhere, and who pulls the trigger is told of. */
  private static final Map<Trigger, Action> BEGUN =
      Map.of(
          Trigger.VERIFICATION_PASSED, Action.VERIFY,
          Trigger.CHANGE, Action.CHANGE,
          Trigger.CANCEL, Action.CANCEL);

  private final Caller caller;

  NextActions(Caller caller) {
    this.caller = caller;
  }

  Set<Action> of(FilingStatus status, OrderType order) {
    Journey journey = FilingJourney.of(order);
    Set<Action> actions = pulled(status, journey);
    if (caller.is(Roles.APPLICANT)) {
      BEGUN.forEach(
          (trigger, action) ->
              journey.edge(status, trigger).ifPresent(edge -> actions.add(action)));
    }
    return actions;
  }

  private Set<Action> pulled(FilingStatus status, Journey journey) {
    Set<Actor> actors = EnumSet.noneOf(Actor.class);
    if (caller.is(Roles.APPLICANT)) {
      actors.add(Actor.APPLICANT);
    }
    if (caller.is(Roles.REVIEWER)) {
      actors.add(Actor.REVIEWER);
    }
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (Trigger trigger : journey.nextActions(status, actors)) {
      actions.add(ACTIONS.get(trigger));
    }
    return actions;
  }
}
