package icp.regulations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Entries that an operator laid over a book's own, one for each suffix or registrar. Where one
 * holds, the book's entry of that key does not.
 *
 * @param revision counts the changes; 0: there never was one
 */
public record Amendments(long revision, List<Tld> tlds, List<Registrar> registrars) {
  static final Amendments NONE = new Amendments(0, List.of(), List.of());

  public Amendments {
    tlds = List.copyOf(tlds);
    registrars = List.copyOf(registrars);
  }

  Optional<Tld> tld(String name, LocalDate on) {
    return named(tlds, Tld::names, name, on);
  }

  List<Tld> over(List<Tld> own, LocalDate on) {
    return over(own, tlds, Tld::ascii, on);
  }

  Optional<Registrar> registrar(String name, LocalDate on) {
    return named(registrars, Registrar::names, name, on);
  }

  /** By its id alone: of the names that an amended registrar had, none is left. */
  boolean replace(Registrar own, LocalDate on) {
    return holding(registrars, on).anyMatch(amended -> amended.id().equals(own.id()));
  }

  List<Registrar> overRegistrars(List<Registrar> own, LocalDate on) {
    return over(own, registrars, Registrar::id, on);
  }

  private static <T extends Dated> Optional<T> named(
      List<T> entries, Function<T, Collection<String>> names, String name, LocalDate on) {
    String wanted = Table.key(name);
    return holding(entries, on)
        .filter(entry -> names.apply(entry).stream().map(Table::key).anyMatch(wanted::equals))
        .findFirst();
  }

  private static <T extends Dated> List<T> over(
      List<T> own, List<T> amended, Function<T, String> key, LocalDate on) {
    List<String> keys = holding(amended, on).map(key).toList();
    return Stream.concat(
            own.stream().filter(entry -> !keys.contains(key.apply(entry))), holding(amended, on))
        .toList();
  }

  private static <T extends Dated> Stream<T> holding(List<T> entries, LocalDate on) {
    return entries.stream().filter(entry -> entry.effective().holdsOn(on));
  }
}
