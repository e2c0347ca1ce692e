package icp.domains.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import icp.domains.book.ChinaDay;
import icp.domains.lookup.RegistryAnswer.Why;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what RFC 9083 calls a domain. Whatever is left out or cannot be read is not told. */
final class RdapDomain {
  private static final int LONGEST_NAME = 200;

  /** The statuses of RFC 5731 and RFC 3915, by the words that RFC 8056 gives them. */
  private static final Map<String, String> STATUSES =
      Stream.of(
              "addPeriod autoRenewPeriod clientDeleteProhibited clientHold clientRenewProhibited",
              "clientTransferProhibited clientUpdateProhibited inactive pendingCreate",
              "pendingDelete pendingRenew pendingRestore pendingTransfer pendingUpdate",
              "redemptionPeriod renewPeriod serverDeleteProhibited serverHold",
              "serverRenewProhibited serverTransferProhibited serverUpdateProhibited",
              "transferPeriod")
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toMap(RdapDomain::words, Function.identity()));

  private RdapDomain() {}

  private static String words(String status) {
    return status.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /**
   * @throws NoAnswerException if it is another name's, or none
   */
  static RegistryFacts read(JsonNode domain, String name) {
    String said = domain.path("ldhName").asText("").toLowerCase(Locale.ROOT);
    if (!said.equals(name) && !said.equals(name + ".")) {
      throw new NoAnswerException(said.isEmpty() ? Why.UNREADABLE : Why.ANOTHER_NAME);
    }
    return new RegistryFacts(true, registrar(domain), expiry(domain), statuses(domain));
  }

  private static Optional<String> registrar(JsonNode domain) {
    return items(domain.path("entities"))
        .filter(entity -> items(entity.path("roles")).anyMatch(is("registrar")))
        .flatMap(entity -> items(entity.path("vcardArray").path(1)))
        .filter(property -> property.path(0).asText().equals("fn"))
        .map(property -> property.path(3).asText("").strip())
        .filter(written -> !written.isEmpty() && written.length() <= LONGEST_NAME)
        .findFirst();
  }

  private static Optional<LocalDate> expiry(JsonNode domain) {
    return items(domain.path("events"))
        .filter(event -> is("expiration").test(event.path("eventAction")))
        .flatMap(event -> day(event.path("eventDate").asText()).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(ChinaDay.of(OffsetDateTime.parse(written).toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code active} says that there is none; what is not of EPP hinders no filing. */
  private static Optional<Set<String>> statuses(JsonNode domain) {
    if (!domain.path("status").isArray()) {
      return Optional.empty();
    }
    Set<String> statuses = new HashSet<>();
    items(domain.path("status"))
        .map(status -> STATUSES.get(status.asText().toLowerCase(Locale.ROOT)))
        .filter(status -> status != null)
        .forEach(statuses::add);
    return Optional.of(statuses);
  }

  private static Predicate<JsonNode> is(String word) {
    return node -> node.asText().equalsIgnoreCase(word);
  }

  private static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
