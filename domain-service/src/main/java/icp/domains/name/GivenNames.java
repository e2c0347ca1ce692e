package icp.domains.name;

import icp.domains.book.ChinaDay;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Reads the domain names of requests. */
@ApplicationScoped
public class GivenNames {
  private final Book book;
  private final Clock clock;

  GivenNames(Book book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /**
   * @param field where it stands in the request
   * @throws icp.platform.problem.ProblemException 400, with what to give
   */
  public RegistrableName read(String written, String field) {
    try {
      return RegistrableNames.parse(written, book, ChinaDay.today(clock));
    } catch (NotADomainNameException e) {
      throw Problems.malformed(new FieldError(field, e.reason().fix().en()));
    }
  }
}
