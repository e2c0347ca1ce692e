package icp.filings.incident;

import java.util.UUID;

/** Sends at once what a kind of incident says could not be sent. */
public interface Retry {
  /** Of which kind it is. */
  Incidents.Kind kind();

  /**
   * Lets what the filing waits for be sent now, by whoever sends it; in the caller's transaction.
   *
   * @return whether there is anything to send
   */
  boolean now(UUID filing);
}
