package icp.domains.check;

import icp.contracts.Finding;
import icp.domains.name.NotADomainNameException;
import icp.domains.name.RegistrableName;
import icp.domains.name.RegistrableNames;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.Optional;

/** What a given text is: a name that can be judged, or why it is none. One of the two is there. */
record Reading(Optional<RegistrableName> name, Optional<Finding> refusal) {
  static Reading of(String written, Book book, LocalDate on) {
    try {
      return new Reading(Optional.of(RegistrableNames.parse(written, book, on)), Optional.empty());
    } catch (NotADomainNameException e) {
      Finding refusal =
          SeveralNames.in(written, book, on).orElseGet(() -> Findings.malformed(e.reason()));
      return new Reading(Optional.empty(), Optional.of(refusal));
    }
  }
}
