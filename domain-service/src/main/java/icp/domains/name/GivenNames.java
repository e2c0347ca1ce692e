package icp.domains.name;

import icp.domains.book.ChinaDay;
import icp.domains.book.CurrentBook;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Reads the domain names of requests. */
@ApplicationScoped
public class GivenNames {
  private final CurrentBook books;
  private final Clock clock;

  GivenNames(CurrentBook books, Clock clock) {
    this.books = books;
    this.clock = clock;
  }

  /**
   * @param field where it stands in the request
   * @throws icp.platform.problem.ProblemException 400, with what to give
   */
  public RegistrableName read(String written, String field) {
    try {
      return RegistrableNames.parse(written, books.now(), ChinaDay.today(clock));
    } catch (NotADomainNameException e) {
      throw Problems.malformed(new FieldError(field, e.reason().fix().en()));
    }
  }
}
