package icp.filings.register;

import icp.contracts.CheckAnswered;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.filings.filing.FilingMessages;
import icp.filings.filing.Timetable;
import icp.filings.register.Lookups.Taken;
import icp.regulations.Book;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Asks the registers of a filing, and says what their answers mean. */
@ApplicationScoped
class Examiner {
  private final Registers registers;
  private final FilingMessages messages;
  private final Book book;
  private final Timetable times;

  Examiner(Registers registers, FilingMessages messages, Book book, Timetable times) {
    this.registers = registers;
    this.messages = messages;
    this.book = book;
    this.times = times;
  }

  /** A filing, and what the registers said of it. */
  record Seen(Taken taken, Inquiry inquiry, Answers answers) {}

  /** Outside of any transaction: the network is asked. */
  Seen look(Taken taken) {
    Inquiry inquiry = Inquiry.of(taken.accountId(), taken.order(), messages.read(taken.facts()));
    return new Seen(taken, inquiry, registers.ask(inquiry));
  }

  /**
   * What there is to say of it.
   *
   * @param met the traits that others have who are filed here
   */
  CheckAnswered judge(Seen seen, Set<Trait> met) {
    RegisterCase filing =
        new RegisterCase(seen.inquiry(), seen.answers(), met, book, times.today());
    List<Finding> findings = RegisterRules.judge(filing);
    return new CheckAnswered(
        seen.taken().filingId(),
        seen.taken().revision(),
        Part.REGISTERS,
        findings,
        null,
        book.version());
  }
}
