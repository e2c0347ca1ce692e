package icp.filings.incident;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operator can do about an incident. */
@Schema(name = "IncidentAction")
enum IncidentAction {
  /** Send the order or the code again now. */
  RETRY,
  /** Ask the owners of the filing's parts again, for the same revision. */
  RECHECK,
  /** Take the filing off its way for good. */
  WITHDRAW,
  /** Hand the dead letters of this cause to their handler again. */
  REPLAY,
  /** Let it go; of a dead letter's incident, with the dead letters of this cause. */
  DISCARD
}
