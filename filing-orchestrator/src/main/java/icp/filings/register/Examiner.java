package icp.filings.register;

import icp.contracts.CheckAnswered;
import icp.contracts.Part;
import icp.filings.filing.Timetable;
import icp.filings.register.Lookups.Taken;
import icp.regulations.Book;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Asks the registers of filings, and says what their answers mean. */
@ApplicationScoped
class Examiner {
  private final Registers registers;
  private final Book book;
  private final Timetable times;
  private final ExecutorService hands;

  Examiner(Registers registers, Book book, Timetable times, RegisterConfig config) {
    this.registers = registers;
    this.book = book;
    this.times = times;
    this.hands = Executors.newFixedThreadPool(config.atOnce());
  }

  /** A filing, and what the registers said of it. */
  record Seen(Taken taken, Inquiry inquiry, Answers answers) {}

  /**
   * Outside of any transaction, since the network is asked; so many at the same time as there are
   * hands, and no more.
   */
  List<Seen> look(Map<Taken, Inquiry> inquiries) {
    List<CompletableFuture<Seen>> looks =
        inquiries.entrySet().stream()
            .map(one -> CompletableFuture.supplyAsync(() -> look(one), hands))
            .toList();
    return looks.stream().map(CompletableFuture::join).toList();
  }

  private Seen look(Map.Entry<Taken, Inquiry> one) {
    return new Seen(one.getKey(), one.getValue(), registers.ask(one.getValue()));
  }

  /**
   * What there is to say of it.
   *
   * @param met the traits that others have who are filed here
   */
  CheckAnswered judge(Seen seen, Set<Trait> met) {
    return new CheckAnswered(
        seen.taken().filingId(),
        seen.taken().revision(),
        Part.REGISTERS,
        RegisterRules.judge(
            new RegisterCase(seen.inquiry(), seen.answers(), met, book, times.today())),
        null,
        book.version());
  }

  @PreDestroy
  void stop() {
    hands.shutdownNow();
  }
}
