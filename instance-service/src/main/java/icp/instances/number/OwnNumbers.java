package icp.instances.number;

import icp.platform.problem.FieldError;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What an account does with numbers that it owns, and why it cannot where it cannot. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnNumbers {
  private final ServiceNumbers numbers;
  private final UnusedNumbers unused;
  private final Clock clock;

  OwnNumbers(ServiceNumbers numbers, UnusedNumbers unused, Clock clock) {
    this.numbers = numbers;
    this.unused = unused;
    this.clock = clock;
  }

  void release(UUID id, UUID owner) {
    owned(id, owner);
    if (!unused.free(id, clock.instant())) {
      // Read again: a filing may have taken it since.
      throw refused(owned(id, owner));
    }
  }

  ServiceNumber grant(UUID id, UUID owner, UUID recipient) {
    owned(id, owner);
    if (recipient.equals(owner)) {
      throw Problems.malformed(new FieldError("/accountId", "Give another account than your own"));
    }
    if (!unused.grant(id, recipient, clock.instant())) {
      throw refused(owned(id, owner));
    }
    return owned(id, owner);
  }

  ServiceNumber takeBack(UUID id, UUID owner) {
    ServiceNumber number = owned(id, owner);
    if (!number.granted()) {
      throw Problems.conflict("service-number-not-granted", Map.of("state", number.state()));
    }
    if (!unused.takeBack(id, clock.instant())) {
      throw refused(owned(id, owner));
    }
    return owned(id, owner);
  }

  private ServiceNumber owned(UUID id, UUID owner) {
    ServiceNumber number = numbers.required(id, owner);
    if (!number.accountId().equals(owner)) {
      throw Problems.notFound();
    }
    return number;
  }

  private ProblemException refused(ServiceNumber number) {
    return switch (number.state()) {
      case INVALID -> conflict("service-number-invalid", number);
      case ALLOTTED ->
          conflict(
              number.granted() ? "service-number-granted" : "service-number-is-the-only-one",
              number);
      default -> inFiling(number);
    };
  }

  private static ProblemException conflict(String code, ServiceNumber number) {
    return Problems.conflict(code, Map.of("state", number.state()));
  }

  private ProblemException inFiling(ServiceNumber number) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("state", number.state());
    state.put("filingStatus", numbers.statusOf(number.filingId()).orElse("CHECKING"));
    if (!number.granted()) {
      state.put("filingId", number.filingId());
    }
    return Problems.conflict("service-number-in-filing", state);
  }
}
