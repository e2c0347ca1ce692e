package icp.regulations.applied;

import icp.regulations.Book;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** The one book that a service applies. Read at start: a bad book stops it there. */
public final class AppliedBook {
  private static final Logger LOG = Logger.getLogger(AppliedBook.class);

  private AppliedBook() {}

  @Produces
  @Singleton
  @Startup
  static Book book(RegulationsConfig config) {
    Book book = config.folder().map(Book::load).orElseGet(Book::bundled);
    LOG.infof("Regulations version=%s", book.version());
    return book;
  }
}
