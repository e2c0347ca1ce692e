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
 */
public record Edge(
    FilingStatus from, Trigger trigger, FilingStatus to, Set<Part> asked, Set<Part> released) {

  static Edge on(FilingStatus from, Trigger trigger, FilingStatus to) {
    return new Edge(from, trigger, to, Set.of(), Set.of());
  }

  Edge ask(Part... parts) {
    return new Edge(from, trigger, to, Set.of(parts), released);
  }

  Edge release(Part... parts) {
    return new Edge(from, trigger, to, asked, Set.of(parts));
  }

  /** Whether the filing then stands elsewhere. */
  public boolean moves() {
    return from != to;
  }

  /** Whether it is a submission, which begins a new revision. */
  public boolean submits() {
    return trigger == Trigger.SUBMIT;
  }
}
