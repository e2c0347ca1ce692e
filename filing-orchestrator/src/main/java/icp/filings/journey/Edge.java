package icp.filings.journey;

import icp.contracts.FilingStatus;
import icp.contracts.Part;
import java.util.EnumSet;
import java.util.Set;

/**
 * One row of the journey.
 *
 * @param from where the filing stands; null where it begins
 * @param trigger what happens
 * @param to where it stands then
 * @param asked the parts whose owners are asked to examine it
 * @param released the parts whose owners let go of what they set aside for it
 * @param pulled what then happens to the filing that it is based on; null for nothing
 * @param traits what else is so
 */
public record Edge(
    FilingStatus from,
    Trigger trigger,
    FilingStatus to,
    Set<Part> asked,
    Set<Part> released,
    Trigger pulled,
    Set<Trait> traits) {

  /** What is so of some rows. */
  enum Trait {
    /** What the applicant said is then forgotten. */
    ERASES,
    /** Everybody is told, although it stands where it stood. */
    TELLS
  }

  static Edge on(FilingStatus from, Trigger trigger, FilingStatus to) {
    return new Edge(from, trigger, to, Set.of(), Set.of(), null, Set.of());
  }

  Edge ask(Part... parts) {
    return new Edge(from, trigger, to, Set.of(parts), released, pulled, traits);
  }

  Edge release(Part... parts) {
    return new Edge(from, trigger, to, asked, Set.of(parts), pulled, traits);
  }

  /** Lets go of nothing but what some parts may have set aside. */
  Edge releaseOnly(Set<Part> parts) {
    Set<Part> left = EnumSet.noneOf(Part.class);
    left.addAll(released);
    left.retainAll(parts);
    return new Edge(from, trigger, to, asked, Set.copyOf(left), pulled, traits);
  }

  Edge erase() {
    return with(Trait.ERASES);
  }

  Edge tell() {
    return with(Trait.TELLS);
  }

  private Edge with(Trait another) {
    Set<Trait> all = EnumSet.of(another);
    all.addAll(traits);
    return new Edge(from, trigger, to, asked, released, pulled, Set.copyOf(all));
  }

  /** Pulls a trigger of the filing that it is based on. */
  Edge pull(Trigger ofTheOther) {
    return new Edge(from, trigger, to, asked, released, ofTheOther, traits);
  }

  /** Whether the filing then stands elsewhere. */
  public boolean moves() {
    return from != to;
  }

  /** Whether everybody is told of it. */
  public boolean tells() {
    return moves() || traits.contains(Trait.TELLS);
  }

  /** Whether what the applicant said is then forgotten. */
  public boolean erases() {
    return traits.contains(Trait.ERASES);
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
