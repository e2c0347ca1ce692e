package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.regulations.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts as the tables hold them. */
@ApplicationScoped
class FactCodec {
  private final ObjectMapper json;

  FactCodec(ObjectMapper json) {
    this.json = json;
  }

  /** All facts: one that the body leaves out is said to be unknown. */
  Map<Fact, JsonNode> whole(RegistrationBody body) {
    Map<Fact, JsonNode> said = Telling.nothing();
    Holder holder =
        new Holder(
            body.holderName(),
            body.holderKind(),
            body.holderCertificateType(),
            body.holderCertificateNumber());
    put(said, Fact.HOLDER, holder);
    put(said, Fact.REGISTRAR, body.registrar());
    put(said, Fact.EXPIRY, body.expiresOn());
    put(said, Fact.REAL_NAME, body.realName());
    put(said, Fact.STATUSES, EppStatuses.normalised(body.statuses()));
    put(said, Fact.PRIVACY, body.privacyProtection());
    return said;
  }

  /** Only the facts that the update tells. */
  Map<Fact, JsonNode> partly(RegistrarUpdate update) {
    Map<Fact, JsonNode> said = new EnumMap<>(Fact.class);
    put(said, Fact.HOLDER, update.holder() == null ? null : update.holder().holder());
    put(said, Fact.REGISTRAR, update.registrar());
    put(said, Fact.EXPIRY, update.expiresOn());
    put(said, Fact.REAL_NAME, update.realName());
    put(said, Fact.STATUSES, EppStatuses.normalised(update.statuses()));
    put(said, Fact.PRIVACY, update.privacyProtection());
    return said;
  }

  private void put(Map<Fact, JsonNode> said, Fact fact, Object value) {
    if (value == Known.UNKNOWN) {
      said.put(fact, com.fasterxml.jackson.databind.node.NullNode.getInstance());
    } else if (value != null) {
      said.put(fact, json.valueToTree(value));
    }
  }

  RegistrationFacts facts(Words words) {
    return facts(words.used(), words.sources());
  }

  /** What one source told at one time; nothing of what is erased. */
  RegistrationFacts facts(Tellings.Entry entry) {
    Telling told = entry.telling();
    return facts(told.erased() ? Map.of() : told.said(), Map.of());
  }

  private RegistrationFacts facts(Map<Fact, JsonNode> said, Map<Fact, Source> sources) {
    return new RegistrationFacts(
        Known.UNKNOWN,
        read(said, Fact.HOLDER, Holder.class),
        read(said, Fact.REGISTRAR, String.class),
        read(said, Fact.EXPIRY, LocalDate.class),
        read(said, Fact.REAL_NAME, RealName.class),
        read(said, Fact.STATUSES, String[].class).map(Set::of),
        read(said, Fact.PRIVACY, Known.class).orElse(Known.UNKNOWN),
        sources);
  }

  private <T> Optional<T> read(Map<Fact, JsonNode> said, Fact fact, Class<T> type) {
    JsonNode value = said.get(fact);
    try {
      return value == null || value.isNull()
          ? Optional.empty()
          : Optional.of(json.treeToValue(value, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact that this service wrote is not readable");
    }
  }
}
