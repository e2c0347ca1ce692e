package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import icp.filings.register.Registered.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Asks a gateway to the national credit register. */
final class HttpCreditRegister implements CreditRegister {
  private final HttpRegister register;

  HttpCreditRegister(HttpRegister register) {
    this.register = register;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Answer(
      String name, String address, Status status, boolean abnormal, String representative) {
    Registered read() {
      return new Registered(
          Objects.requireNonNull(name),
          address,
          Objects.requireNonNull(status),
          abnormal,
          representative);
    }
  }

  @Override
  public Reply<Optional<Registered>> registered(Inquiry inquiry) {
    Map<String, String> question = Map.of("unifiedCode", inquiry.entity().certificateNumber());
    return register.ask(
        question, Answer.class, answer -> Optional.of(answer.read()), Optional.empty());
  }
}
