package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import icp.filings.register.Inquiry.Party;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks a gateway to the register of mobile numbers. */
final class HttpPhoneRegister implements PhoneRegister {
  private final HttpRegister register;

  HttpPhoneRegister(HttpRegister register) {
    this.register = register;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Answer(List<Boolean> ofAnother) {}

  @Override
  public Reply<Set<String>> ofAnother(Inquiry inquiry) {
    List<String> mobiles = inquiry.reachable().stream().map(Party::mobile).toList();
    Map<String, Object> question = Map.of("entity", inquiry.entity().known(), "mobiles", mobiles);
    return register.ask(question, Answer.class, answer -> taken(mobiles, answer), Set.of());
  }

  private static Set<String> taken(List<String> mobiles, Answer answer) {
    if (answer.ofAnother() == null || answer.ofAnother().size() != mobiles.size()) {
      throw new IllegalArgumentException("Not one answer for each number");
    }
    return IntStream.range(0, mobiles.size())
        .filter(at -> answer.ofAnother().get(at))
        .mapToObj(mobiles::get)
        .collect(Collectors.toSet());
  }
}
