package icp.bench.journey;

import icp.bench.lab.Lab;

/**
 * The tokens of who works for the provider.
 *
 * @param reviewer reviews filings
 * @param operator tells of purchases and registrations
 */
public record Staff(String reviewer, String operator) {
  static Staff of(Lab lab) {
    return new Staff(lab.staff("reviewer").token(), lab.staff("operator").token());
  }
}
