package icp.domains.check;

import icp.regulations.Dated;
import icp.regulations.Fact;
import icp.regulations.Nation;
import icp.regulations.Province;
import icp.regulations.Registrar;
import icp.regulations.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What the book says where and on the day a name is filed.
 *
 * @param province empty where the book does not know the code that was given
 * @param registrar what the book knows of the registrar that the facts name
 */
record Law(
    Nation nation,
    WorkingCalendar calendar,
    Optional<Province> province,
    Optional<Registrar> registrar,
    LocalDate on) {

  /** Where an entry of the book was read, or the rule itself if there is none. */
  static String source(Optional<? extends Dated> entry) {
    return entry.map(Dated::source).orElse(DomainRules.SEED);
  }

  /** What the province says of something; empty where it is silent. */
  <T> Optional<Fact<T>> local(BiFunction<Province, LocalDate, Optional<Fact<T>>> asked) {
    return province.flatMap(known -> asked.apply(known, on));
  }

  /** The province's own answer goes before the nation's. */
  Optional<Fact<Integer>> leastValidityDays() {
    return this.<Integer>local(Province::leastDomainValidityDays)
        .or(() -> nation.leastDomainValidityDays(on));
  }

  /** The words that an entry lists; none where the book is silent. */
  static List<String> words(Optional<Fact<Set<String>>> entry) {
    return entry.map(Fact::value).stream().flatMap(Set::stream).toList();
  }
}
