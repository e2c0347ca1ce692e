package icp.instances.catalogue;

import icp.regulations.Book;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Reads the book of regulations at start: a bad book stops the service, not a filing. */
final class BookShelf {
  private static final Logger LOG = Logger.getLogger(BookShelf.class);

  @Produces
  @Singleton
  static Book book(RegulationsConfig config) {
    return config.folder().map(Book::load).orElseGet(Book::bundled);
  }

  static void open(@Observes StartupEvent event, Book book) {
    LOG.infof("Regulations version=%s", book.version());
  }
}
