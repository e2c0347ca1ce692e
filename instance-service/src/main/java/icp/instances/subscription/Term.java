package icp.instances.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * How an instance is paid for, and how long.
 *
 * @param firstMonths months of the first subscription; null for pay-as-you-go
 * @param totalMonths months of all subscriptions; null for pay-as-you-go
 * @param expiresOn the first day on which it is no longer paid for; null for pay-as-you-go
 */
@Embeddable
public record Term(
    @Enumerated(EnumType.STRING) Billing billing,
    @Column(name = "starts_on") LocalDate startsOn,
    @Column(name = "first_months") Integer firstMonths,
    @Column(name = "total_months") Integer totalMonths,
    @Column(name = "expires_on") LocalDate expiresOn) {

  /** As it was bought. */
  static Term of(Billing billing, LocalDate startsOn, Integer months) {
    return billing == Billing.SUBSCRIPTION
        ? new Term(billing, startsOn, months, months, startsOn.plusMonths(months))
        : new Term(billing, startsOn, null, null, null);
  }

  /**
   * With months more, without a gap. Counted from the first day: month by month, the 31st would
   * drift to the 28th.
   */
  public Term renewed(int months) {
    int total = totalMonths + months;
    return new Term(billing, startsOn, firstMonths, total, startsOn.plusMonths(total));
  }

  /** Whether it is paid ahead, and so has an end. */
  public boolean subscribed() {
    return billing == Billing.SUBSCRIPTION;
  }

  /** Whether it had ended by a day. */
  public boolean expired(LocalDate on) {
    return subscribed() && !on.isBefore(expiresOn);
  }

  /** The fewest months to renew by for it to last to a day or longer. */
  public int monthsToLastUntil(LocalDate day) {
    int months = 0;
    while (startsOn.plusMonths((long) totalMonths + months).isBefore(day)) {
      months++;
    }
    return months;
  }

  /** The last day on which it still runs and this many months are left of it. */
  public LocalDate lastDayWith(int months) {
    LocalDate day = expiresOn.minusMonths(months);
    while (!day.plusDays(1).plusMonths(months).isAfter(expiresOn)) {
      day = day.plusDays(1);
    }
    return day.isBefore(expiresOn) ? day : expiresOn.minusDays(1);
  }
}
