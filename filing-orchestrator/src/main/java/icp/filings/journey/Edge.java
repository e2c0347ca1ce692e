package icp.filings.journey;

import icp.contracts.FilingStatus;
import icp.contracts.Part;
import java.util.Set;

/**
 * One row of the journey.
 *
 * @param from where the filing stands; null where it begins
 * @param trigger what happens
 * @param to where it stands then
 * @param asked the parts whose owners are asked to examine it
 * @param released the parts whose owners let go of what they set aside for it
 * @param erases whether what the applicant said is then forgotten
 */
public record Edge(
    FilingStatus from,
    Trigger trigger,
    FilingStatus to,
    Set<Part> asked,
    Set<Part> released,
    boolean erases) {

  static Edge on(FilingStatus from, Trigger trigger, FilingStatus to) {
    return new Edge(from, trigger, to, Set.of(), Set.of(), false);
  }

  Edge ask(Part... parts) {
    return new Edge(from, trigger, to, Set.of(parts), released, erases);
  }

  Edge release(Part... parts) {
    return new Edge(from, trigger, to, asked, Set.of(parts), erases);
  }

  Edge erase() {
    return new Edge(from, trigger, to, asked, released, true);
  }

  /** Whether the filing then stands elsewhere. */
  public boolean moves() {
    return from != to;
  }

  /** Whether the wait there begins anew; being reminded gives nobody more time. */
  public boolean waitsAnew() {
    return trigger != Trigger.REMIND;
  }

  /** Whether it is a submission, which begins a new revision. */
  public boolean submits() {
    return trigger == Trigger.SUBMIT;
  }
}
