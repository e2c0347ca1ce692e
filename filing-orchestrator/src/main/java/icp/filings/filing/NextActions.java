package icp.filings.filing;

import icp.contracts.FilingStatus;
import icp.filings.filing.FilingView.Action;
import icp.filings.journey.FilingJourney;
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
          Trigger.RETURN, Action.RETURN);

  private final Caller caller;

  NextActions(Caller caller) {
    this.caller = caller;
  }

  Set<Action> of(FilingStatus status) {
    Set<Actor> actors = EnumSet.noneOf(Actor.class);
    if (caller.is(Roles.APPLICANT)) {
      actors.add(Actor.APPLICANT);
    }
    if (caller.is(Roles.REVIEWER)) {
      actors.add(Actor.REVIEWER);
    }
    Set<Action> actions = EnumSet.noneOf(Action.class);
    for (Trigger trigger : FilingJourney.JOURNEY.nextActions(status, actors)) {
      actions.add(ACTIONS.get(trigger));
    }
    boolean awaited = FilingJourney.JOURNEY.edge(status, Trigger.VERIFICATION_PASSED).isPresent();
    if (awaited && caller.is(Roles.APPLICANT)) {
      actions.add(Action.VERIFY);
    }
    return actions;
  }
}
