package icp.filings.journey;

/** What can move a filing, and who pulls it. */
public enum Trigger {
  /** The applicant started the filing. */
  CREATE(Actor.APPLICANT),
  /** The applicant changed its facts. */
  EDIT(Actor.APPLICANT),
  /** The applicant handed it in. */
  SUBMIT(Actor.APPLICANT),
  /** The applicant took it back. */
  WITHDRAW(Actor.APPLICANT),
  /** Every part was found fit. */
  ALL_FIT(Actor.SERVICES),
  /** Every part was examined and at least one was found unfit, at once or in a later look. */
  FOUND_UNFIT(Actor.SERVICES),
  /** What is filed comes near an end: of its domain name's registration, or of its instance. */
  FOUND_ENDING(Actor.SERVICES),
  /** The reviewer let it pass. */
  APPROVE(Actor.REVIEWER),
  /** The same, where nobody proves who they are and the administration sends no code by SMS. */
  APPROVE_NO_SMS(Actor.REVIEWER),
  /** The reviewer gave it back with reasons. */
  RETURN(Actor.REVIEWER),
  /** The website's administrator proved who they are, by face or before the backdrop. */
  VERIFICATION_PASSED(Actor.SERVICES),
  /** The same, where the administration sends no code by SMS. */
  VERIFICATION_PASSED_NO_SMS(Actor.SERVICES),
  /** The person shown is not the website's administrator. */
  VERIFICATION_FAILED(Actor.SERVICES),
  /** Everybody who was sent a code has entered it. */
  CODE_CONFIRMED(Actor.APPLICANT),
  /** The code was entered wrongly too often. */
  CODE_REFUSED(Actor.ADMINISTRATION),
  /** The administration issued the ICP number. */
  NUMBER_ISSUED(Actor.ADMINISTRATION),
  /** The administration granted a change or a cancellation; no number is issued for it. */
  GRANTED(Actor.ADMINISTRATION),
  /** The administration sent it back with reasons. */
  SENT_BACK(Actor.ADMINISTRATION),
  /** A change of what is filed was granted; the number stays. */
  CHANGE(Actor.ADMINISTRATION),
  /** The issued number was given up. */
  CANCEL(Actor.ADMINISTRATION),
  /** An operator has the parts' owners asked again. */
  RECHECK(Actor.OPERATOR),
  /** An operator took it off its way. */
  OPERATOR_WITHDRAW(Actor.OPERATOR),
  /** A person asked for what it says of people to be erased. */
  ERASE(Actor.DESK),
  /** The time for what was awaited is over. */
  LAPSE(Actor.CLOCK),
  /** The time for what was awaited is soon over. */
  REMIND(Actor.CLOCK);

  private final Actor actor;

  Trigger(Actor actor) {
    this.actor = actor;
  }

  /** Who pulls it. */
  public Actor actor() {
    return actor;
  }

  /** Who can pull a trigger. */
  public enum Actor {
    /** Whose filing it is. */
    APPLICANT,
    /** Who looks at it for the provider. */
    REVIEWER,
    /** Who runs the suite. */
    OPERATOR,
    /** The services that own its parts. */
    SERVICES,
    /** The provincial administration. */
    ADMINISTRATION,
    /** Where people ask for what is kept of them, or to have it erased. */
    DESK,
    /** Its deadline. */
    CLOCK
  }
}
