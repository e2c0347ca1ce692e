package icp.domains.book;

import icp.regulations.Book;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * The book with what operators amended, held in memory. This replica knows of a change as soon as
 * it is made here, and of others' within {@code beian.amendments.every}.
 */
@ApplicationScoped
public class CurrentBook {
  private final Book book;
  private final AmendmentTable table;
  private volatile Book current;
  private long revision;

  CurrentBook(Book book, AmendmentTable table) {
    this.book = book;
    this.table = table;
    this.current = book;
  }

  public Book now() {
    return current;
  }

  @PostConstruct
  @Scheduled(
      every = "{beian.amendments.every:15s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  synchronized void refresh() {
    long newest = table.revision();
    if (newest != revision) {
      current = book.amended(table.all(newest));
      revision = newest;
    }
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookAmended amended) {
    refresh();
  }
}
