package icp.filings.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Asks all of them that know such a filer and such an order, one after the other. */
  Answers ask(Inquiry inquiry) {
    Set<Register> asked = RegistersOfOrders.of(inquiry.order());
    return new Answers(
        ask(asked.contains(Register.MINISTRY), ministry, it -> it.recorded(inquiry)),
        inquiry.enterprise()
            ? ask(asked.contains(Register.CREDIT), credit, it -> it.registered(inquiry))
            : Reply.told(Optional.empty()),
        ask(asked.contains(Register.PHONES), phones, it -> it.ofAnother(inquiry)),
        ask(asked.contains(Register.BLACKLIST), blacklist, it -> it.listed(inquiry)),
        inquiry.filed().isEmpty()
            ? Reply.told(List.of())
            : ask(asked.contains(Register.WEBSITES), websites, it -> it.pages(inquiry)));
  }

  private static <R, T> Reply<T> ask(
      boolean asked, Optional<R> register, Function<R, Reply<T>> question) {
    return asked ? register.map(question).orElseGet(Reply::absent) : Reply.unasked();
  }
}
