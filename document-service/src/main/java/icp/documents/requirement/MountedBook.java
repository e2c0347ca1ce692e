package icp.documents.requirement;

import icp.regulations.Book;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the book once, at start: a bad book stops the service and not a filing. */
final class MountedBook {
  private MountedBook() {}

  @Produces
  @Singleton
  @Startup
  static Book book(RegulationsConfig config) {
    return config.folder().map(Book::load).orElseGet(Book::bundled);
  }
}
