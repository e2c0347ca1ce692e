package icp.domains.registration;

import icp.domains.book.ChinaDay;
import icp.domains.book.CurrentBook;
import icp.domains.name.NotADomainNameException;
import icp.domains.name.RegistrableNames;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the registrar's updates, all of them or none. */
@ApplicationScoped
class UpdateReader {
  /** Clocks differ by this much without anything being wrong. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final Instant FIRST = Instant.parse("1985-01-01T00:00:00Z");

  private final CurrentBook books;
  private final FactCodec codec;
  private final Clock clock;

  UpdateReader(CurrentBook books, FactCodec codec, Clock clock) {
    this.books = books;
    this.codec = codec;
    this.clock = clock;
  }

  /**
   * @throws icp.platform.problem.ProblemException 400 with every place that is not as it should be
   */
  List<Telling> read(List<RegistrarUpdate> updates, UUID teller) {
    List<FieldError> errors = new ArrayList<>();
    List<Telling> tellings = new ArrayList<>();
    for (int n = 0; n < updates.size(); n++) {
      Place place = new Place("/updates/" + n, errors);
      requireConsistent(updates.get(n), place);
      tellings.add(telling(updates.get(n), teller, place));
    }
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
    return tellings;
  }

  private record Place(String pointer, List<FieldError> errors) {
    void refuse(boolean wrong, String field, String give) {
      if (wrong) {
        errors.add(new FieldError(pointer + field, give));
      }
    }
  }

  private Telling telling(RegistrarUpdate update, UUID teller, Place place) {
    boolean gone = update.kind() == RegistrarUpdate.Kind.GONE;
    boolean readable = EppStatuses.unknown(update.statuses()).isEmpty();
    return new Telling(
        update.eventId(),
        new Registrations.Key(update.accountId(), name(update, place)),
        Source.REGISTRAR,
        gone ? Telling.Kind.GONE : Telling.Kind.UPDATED,
        teller,
        update.at().truncatedTo(ChronoUnit.MICROS),
        gone || !readable ? Telling.nothing() : codec.partly(update));
  }

  private String name(RegistrarUpdate update, Place place) {
    try {
      return RegistrableNames.parse(update.name(), books.now(), ChinaDay.today(clock))
          .registered()
          .ascii();
    } catch (NotADomainNameException e) {
      place.refuse(true, "/name", e.reason().fix().en());
      return "";
    }
  }

  private void requireConsistent(RegistrarUpdate update, Place place) {
    boolean gone = update.kind() == RegistrarUpdate.Kind.GONE;
    place.refuse(gone && !update.tellsNothing(), "/kind", "Give no facts with GONE");
    place.refuse(!gone && update.tellsNothing(), "", "Give at least one fact with UPDATED");
    boolean future = update.at().isAfter(clock.instant().plus(SKEW));
    place.refuse(future, "/at", "Give a moment that is not in the future");
    place.refuse(update.at().isBefore(FIRST), "/at", "Give a moment after 1985-01-01");
    RegistrarUpdate.HolderBody holder = update.holder();
    place.refuse(
        holder != null && holder.certificateType().holder() != holder.kind(),
        "/holder/certificateType",
        "Give a type that the kind can hold");
    LocalDate end = update.expiresOn();
    place.refuse(
        end != null && (end.getYear() < 1985 || end.getYear() > 2199),
        "/expiresOn",
        "Give a date from 1985-01-01 to 2199-12-31");
    requireConsistent(update.realName(), place);
    EppStatuses.unknown(update.statuses())
        .forEach(n -> place.refuse(true, "/statuses/" + n, EppStatuses.GIVE));
  }

  private void requireConsistent(RealName realName, Place place) {
    if (realName != null) {
      LocalDate passed = realName.passedOn();
      place.refuse(
          (realName.state() == RealNameState.PASSED) != (passed != null),
          "/realName/passedOn",
          "Give it if and only if the state is PASSED");
      place.refuse(
          passed != null && (passed.getYear() < 1985 || passed.isAfter(ChinaDay.today(clock))),
          "/realName/passedOn",
          "Give a date that is not in the future");
    }
  }
}
