package icp.domains;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.CertificateType;
import icp.contracts.CheckRequested;
import icp.contracts.DomainFacts;
import icp.contracts.EntityKind;
import icp.contracts.Fingerprinter;
import icp.contracts.MessageType;
import icp.contracts.Topics;
import icp.contracts.UnitNature;
import icp.domains.registration.Said;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import icp.platform.testing.access.AccessMatrix;
import icp.platform.testing.access.Operation;
import icp.platform.testing.access.Sent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class AccessTest extends AccessMatrix {
  private static final DomainFacts FACTS =
      new DomainFacts(
          new TreeMap<>(Map.of(1, "yunshan.cn")),
          "33",
          EntityKind.ORGANISATION,
          UnitNature.ENTERPRISE,
          new Fingerprinter(new byte[32])
              .of("云杉公司", CertificateType.BUSINESS_LICENCE, "91330106MA2CFXXX1X"),
          null);

  private final ObjectMapper json = new ObjectMapper();
  private final KafkaTap filings = new KafkaTap(Topics.FILINGS);
  private final KafkaTap domains = new KafkaTap(Topics.DOMAINS);

  @AfterEach
  void close() {
    filings.close();
    domains.close();
  }

  @Override
  public String service() {
    return "domain-service";
  }

  @Override
  public Map<String, String> things(Operation operation, UUID owner) {
    String address = operation.address();
    if (address.startsWith("/v1/domains")) {
      return Map.of("name", said(owner));
    }
    if (address.startsWith("/v1/domain-checks")) {
      return Map.of("filingId", checked(owner));
    }
    if (operation.name().startsWith("restore")) {
      return Map.of(); // Nothing was amended.
    }
    return address.contains("/dead-letters") ? Map.of() : Map.of("id", "hichina", "tld", "cn");
  }

  private static String said(UUID owner) {
    String name = "n" + UUID.randomUUID() + ".cn";
    given()
        .auth()
        .oauth2(Tokens.of(owner, Roles.APPLICANT))
        .contentType(ContentType.JSON)
        .body(Said.SAID)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(201);
    return name;
  }

  private String checked(UUID owner) {
    UUID filing = UUID.randomUUID();
    CheckRequested asked = new CheckRequested(filing, 1, owner, FACTS);
    filings.say(MessageType.CHECK_REQUESTED.id(), filing.toString(), text(asked));
    domains.awaitEvent(MessageType.DOMAIN_CHECK_ANSWERED.id(), filing.toString());
    return filing.toString();
  }

  private String text(CheckRequested asked) {
    try {
      return json.writeValueAsString(asked);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Sent sent(Operation operation) {
    return switch (operation.name()) {
      case "putDomain" -> Sent.json(Said.SAID);
      case "checkDomain" ->
          Sent.json("{\"domain\":\"a.cn\",\"province\":\"33\",\"entityKind\":\"ORGANISATION\"}");
      case "restoreRegistrar", "restoreTld" -> Sent.query("?why=asked+for");
      case "rewrapKeys" -> Sent.nothing();
      default -> operation.method().startsWith("P") ? Sent.json("{}") : Sent.nothing();
    };
  }
}
