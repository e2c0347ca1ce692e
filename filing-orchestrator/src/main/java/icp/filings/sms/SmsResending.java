package icp.filings.sms;

import icp.filings.filing.FilingState;
import icp.filings.filing.FilingStore;
import icp.filings.filing.Timetable;
import icp.filings.sms.SmsCodes.Code;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sends codes again that did not arrive, or were lost. */
@ApplicationScoped
class SmsResending {
  private final FilingStore filings;
  private final SmsCodes codes;
  private final SmsResends resends;
  private final ResendLimits limits;
  private final Timetable times;

  SmsResending(
      FilingStore filings,
      SmsCodes codes,
      SmsResends resends,
      ResendLimits limits,
      Timetable times) {
    this.filings = filings;
    this.codes = codes;
    this.resends = resends;
    this.limits = limits;
    this.times = times;
  }

  /**
   * Has the owner's codes made and sent anew; those sent before are good no longer.
   *
   * @throws icp.platform.problem.ProblemException 404 if it is not theirs, 409 if no code is
   *     awaited, its time is over or none was sent yet, 429 if it was asked for too soon or often
   */
  @Transactional
  void again(UUID id, UUID account) {
    FilingState filing = SmsEntries.awaiting(filings.lock(Set.of(id)).get(id), account);
    List<Code> awaited = codes.of(id, filing.revision());
    EntryRules.requireGood(awaited, times.now());
    limits.require(id, awaited);
    resends.again(filing, account, times.now());
  }
}
