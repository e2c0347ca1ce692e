package icp.filings.register;

import icp.filings.incident.Incidents;
import icp.filings.register.Examiner.Seen;
import jakarta.enterprise.context.ApplicationScoped;

/** How long a register that says nothing is waited for, and who hears of it. */
@ApplicationScoped
class Silences {
  private static final int ALARMING = 2;

  private final RegisterConfig config;
  private final Incidents incidents;

  Silences(RegisterConfig config, Incidents incidents) {
    this.config = config;
    this.incidents = incidents;
  }

  /** Whether a filing goes on with what is known of it: all, or all that is to be had. */
  boolean areBorne(Seen seen) {
    return seen.answers().silences().isEmpty() || seen.taken().attempt() >= config.tries();
  }

  /** A register that is silent for the second time is an incident; once may be chance. */
  void report(Seen seen) {
    int attempt = Math.min(ALARMING, config.tries());
    if (seen.taken().attempt() == attempt && !seen.answers().silences().isEmpty()) {
      incidents.record(
          Incidents.Kind.REGISTER_SILENT,
          seen.taken().filingId(),
          seen.answers().silences().toString());
    }
  }
}
