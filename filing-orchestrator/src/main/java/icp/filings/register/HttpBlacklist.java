package icp.filings.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import icp.filings.register.Inquiry.Party;
import icp.filings.register.Inquiry.Site;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Asks a gateway to the blacklist. */
final class HttpBlacklist implements Blacklist {
  private final HttpRegister register;

  HttpBlacklist(HttpRegister register) {
    this.register = register;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Answer(List<Listed> listed) {}

  @Override
  public Reply<Set<Listed>> listed(Inquiry inquiry) {
    Map<String, Object> question =
        Map.of(
            "accountId", inquiry.accountId(),
            "entity", inquiry.entity().known(),
            "people", inquiry.people().stream().map(Party::known).toList(),
            "domains", inquiry.sites().stream().map(Site::domain).toList());
    return register.ask(
        question,
        Answer.class,
        answer -> Set.copyOf(Objects.requireNonNull(answer.listed())),
        Set.of());
  }
}
