package icp.filings.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one way to each register; empty where no address is given. */
record Registers(
    Optional<MinistryRecord> ministry,
    Optional<CreditRegister> credit,
    Optional<PhoneRegister> phones,
    Optional<Blacklist> blacklist,
    Optional<OpenWebsites> websites) {

  static Registers simulated() {
    SimulatedRegisters all = new SimulatedRegisters();
    return new Registers(
        Optional.of(all), Optional.of(all), Optional.of(all), Optional.of(all), Optional.of(all));
  }

  /** Asks all of them that know such a filer, one after the other. */
  Answers ask(Inquiry inquiry) {
    return new Answers(
        ask(ministry, register -> register.recorded(inquiry)),
        inquiry.enterprise()
            ? ask(credit, register -> register.registered(inquiry))
            : Reply.told(Optional.empty()),
        ask(phones, register -> register.ofAnother(inquiry)),
        ask(blacklist, register -> register.listed(inquiry)),
        inquiry.filed().isEmpty()
            ? Reply.told(List.of())
            : ask(websites, register -> register.pages(inquiry)));
  }

  private static <R, T> Reply<T> ask(Optional<R> register, Function<R, Reply<T>> question) {
    return register.map(question).orElseGet(Reply::absent);
  }
}
