package icp.instances.subscription;

import icp.platform.problem.FieldError;
import icp.regulations.InstanceType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What contradicts itself in what billing tells, whatever was told before. */
public final class Plausible {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private final String at;
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  private Plausible(String at, LocalDate today) {
    this.at = at;
    this.today = today;
  }

  /**
   * All places that are not as they should be.
   *
   * @param at JSON pointer of what is told, without a slash at its end
   * @param today the day in mainland China
   */
  public static List<FieldError> errors(Told told, String at, LocalDate today) {
    Plausible plausible = new Plausible(at, today);
    switch (told.kind()) {
      case PURCHASE -> plausible.look(told.purchase());
      case CHANGE -> plausible.look(told.change());
      default -> {
        // One number, or none: nothing to contradict.
      }
    }
    return plausible.errors;
  }

  private void look(Purchase purchase) {
    months(purchase.billing(), purchase.months());
    refuse(
        purchase.type() == InstanceType.MARKETPLACE_WEBSITE && purchase.orderAmount() == null,
        "/orderAmount",
        "Give what the order cost in CNY");
    first(purchase.startsOn());
  }

  private void look(Change change) {
    refuse(change.changesNothing(), "", "Give at least one thing that changed");
    months(change.billing(), change.months());
    boolean subscribes = change.billing() == Billing.SUBSCRIPTION;
    refuse(
        subscribes != (change.startsOn() != null),
        "/startsOn",
        "Give it if and only if billing is SUBSCRIPTION");
    if (change.startsOn() != null) {
      first(change.startsOn());
    }
  }

  private void months(Billing billing, Integer months) {
    boolean subscribed = billing == Billing.SUBSCRIPTION;
    refuse(subscribed && months == null, "/months", "Give the months of the subscription");
    refuse(!subscribed && months != null, "/months", "Leave it out: there is no subscription");
  }

  private void first(LocalDate day) {
    refuse(
        day.isBefore(EARLIEST) || day.isAfter(today),
        "/startsOn",
        "Give a date from " + EARLIEST + " to today");
  }

  private void refuse(boolean wrong, String field, String give) {
    if (wrong) {
      errors.add(new FieldError(at + field, give));
    }
  }
}
