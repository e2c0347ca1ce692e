package icp.regulations;

import java.util.Optional;

/**
 * From how many domain names of an entity on something is asked.
 *
 * @param from from this number on it is
 * @param unsureFrom from this number on it may be: sources differ, or count something else
 */
public record DomainCount(Optional<Integer> from, Optional<Integer> unsureFrom) {
  public DomainCount {
    from.ifPresent(number -> Require.atLeastOne(number, "from"));
    unsureFrom.ifPresent(number -> Require.atLeastOne(number, "unsure-from"));
    Require.that(from.isPresent() || unsureFrom.isPresent(), "`domains` says no number: give one");
    Require.that(
        from.isEmpty() || unsureFrom.isEmpty() || unsureFrom.get() < from.get(),
        "`unsure-from` must be less than `from`");
  }

  Known of(int domains) {
    if (from.filter(number -> domains >= number).isPresent()) {
      return Known.YES;
    }
    return unsureFrom.filter(number -> domains >= number).isPresent() ? Known.UNKNOWN : Known.NO;
  }

  @Override
  public String toString() {
    String sure = from.map(number -> "from " + number + " domain names on").orElse("");
    String unsure = unsureFrom.map(number -> "perhaps from " + number + " on").orElse("");
    return sure.isEmpty() || unsure.isEmpty() ? sure + unsure : sure + ", " + unsure;
  }
}
