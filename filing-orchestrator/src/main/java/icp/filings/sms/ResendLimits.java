package icp.filings.sms;

import icp.filings.filing.Timetable;
import icp.filings.sms.SmsCodes.Code;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How often codes may be sent again: each message costs money, and somebody their patience. */
@ApplicationScoped
class ResendLimits {
  private final SmsConfig.Resend limits;
  private final SmsResends resends;
  private final Timetable times;

  ResendLimits(SmsConfig config, SmsResends resends, Timetable times) {
    this.limits = config.resend();
    this.resends = resends;
    this.times = times;
  }

  /**
   * Refuses what is too much.
   *
   * @throws icp.platform.problem.ProblemException 409 if nothing has been sent that could be sent
   *     again, 429 if it was asked for too soon or too often
   */
  void require(UUID filing, List<Code> codes) {
    Instant now = times.now();
    Instant sent =
        codes.stream()
            .filter(code -> !code.confirmed() && code.sentAt() != null)
            .map(Code::sentAt)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> Problems.conflict("sms-code-not-sent", Map.of("sent", false)));
    requirePassed("sms-resend-too-soon", now, sent.plus(limits.apart()));
    List<Instant> asked = resends.since(filing, now.minus(limits.within()));
    if (asked.size() >= limits.most()) {
      Instant oldest = asked.get(asked.size() - limits.most());
      requirePassed("sms-resends-used-up", now, oldest.plus(limits.within()));
    }
  }

  private static void requirePassed(String code, Instant now, Instant free) {
    if (now.isBefore(free)) {
      throw Problems.tooMany(code, Duration.between(now, free).plusSeconds(1));
    }
  }
}
