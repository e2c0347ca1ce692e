package icp.instances.number;

import icp.instances.eligibility.Eligibility;
import icp.instances.eligibility.Examiner;
import icp.instances.subscription.Instance;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import icp.regulations.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives applicants the numbers that they ask for. */
@ApplicationScoped
class Allotments {
  private final Examiner examiner;
  private final ServiceNumbers numbers;
  private final FreeSlots slots;
  private final Clock clock;

  Allotments(Examiner examiner, ServiceNumbers numbers, FreeSlots slots, Clock clock) {
    this.examiner = examiner;
    this.numbers = numbers;
    this.slots = slots;
    this.clock = clock;
  }

  /**
   * Takes a slot for the applicant.
   *
   * @throws ProblemException 422 with all findings if the instance is not eligible or the limit is
   *     reached
   */
  @Transactional(Transactional.TxType.MANDATORY)
  ServiceNumber allot(Instance instance) {
    Optional<Quota> quota = examiner.quota(instance);
    if (quota.isEmpty()) {
      throw refused(examiner.examine(instance, 0));
    }
    NumberScope scope = NumberScope.of(instance, quota.get());
    Eligibility eligibility = examiner.examine(instance, numbers.usage(List.of(scope)).free(scope));
    if (!eligibility.eligible()) {
      throw refused(eligibility);
    }
    Instant now = clock.instant();
    return slots.take(List.of(Wanted.byApplicant(instance, scope, now)), now).stream()
        .findFirst()
        .orElseThrow(() -> refused(examiner.usedUp(instance)));
  }

  private static ProblemException refused(Eligibility eligibility) {
    return Problems.refused("instance-not-eligible", eligibility.findings());
  }
}
