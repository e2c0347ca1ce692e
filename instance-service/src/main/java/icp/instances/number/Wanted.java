package icp.instances.number;

import icp.instances.subscription.Instance;
import icp.platform.http.Ids;
import java.time.Instant;
import java.util.UUID;

/**
 * A number that is to take the lowest free slot of a scope.
 *
 * @param scope whose slot
 * @param number the number as it will be; its slot is not known yet
 */
public record Wanted(NumberScope scope, ServiceNumber number) {
  private static final Hold NOBODY = Hold.ofFiling(null, 0);

  /** A number that the applicant asks for. */
  static Wanted byApplicant(Instance instance, NumberScope scope, Instant now) {
    return new Wanted(scope, number(instance, scope, NumberState.ALLOTTED, NOBODY, now));
  }

  /** A number for a website of a filing. */
  public static Wanted byFiling(Instance instance, NumberScope scope, Hold hold, Instant now) {
    return new Wanted(scope, number(instance, scope, NumberState.RESERVED, hold, now));
  }

  private static ServiceNumber number(
      Instance instance, NumberScope scope, NumberState state, Hold hold, Instant now) {
    return new ServiceNumber(
        Ids.next(),
        UUID.randomUUID(),
        scope.key(),
        0,
        instance.id(),
        instance.accountId(),
        state,
        state == NumberState.ALLOTTED || instance.numberedOnce(),
        instance.numberedOnce(),
        instance.accountId(),
        hold.filingId(),
        hold.place(),
        hold == NOBODY ? null : hold.revision(),
        now);
  }
}
