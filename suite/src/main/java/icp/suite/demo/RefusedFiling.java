package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.UnexpectedAnswer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A filing with much wrong in each of its parts; every finding comes in one answer. */
final class RefusedFiling {

  private static final List<String> EXPECTED =
      List.of(
          "document-missing",
          "domain-tld-unknown",
          "domain-expired",
          "domain-real-name-incomplete",
          "domain-holder-shareholder",
          "instance-not-in-mainland",
          "instance-pay-as-you-go",
          "instance-no-public-bandwidth");

  private final Desk desk;
  private final Consumer<String> say;

  RefusedFiling(Desk desk, Consumer<String> say) {
    this.desk = desk;
    this.say = say;
  }

  void run() {
    String id = drafted();
    desk.submit(id);
    JsonNode checks = desk.await(id, "RETURNED").json().path("checks");
    Set<String> codes = new TreeSet<>();
    for (JsonNode check : checks) {
      say.accept("\n" + check.path("part").asText());
      for (JsonNode finding : check.path("findings")) {
        codes.add(finding.path("code").asText());
        say.accept(told(finding));
      }
    }
    if (!codes.containsAll(EXPECTED)) {
      throw new UnexpectedAnswer(
          "Findings are missing: expected " + EXPECTED + ", got " + codes + ".");
    }
  }

  static String told(JsonNode finding) {
    return "  %s\n    %s\n    Fix: %s"
        .formatted(
            finding.path("code").asText(),
            finding.at("/message/en").asText(),
            finding.at("/fix/en").asText());
  }

  private String drafted() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String instance =
        desk.buyInstance(
            "record a pay-as-you-go instance in Hong Kong",
            Map.of(
                "accountId",
                desk.applicant().id(),
                "type",
                "ECS",
                "region",
                "cn-hongkong",
                "billing",
                "PAY_AS_YOU_GO",
                "startsOn",
                today.toString(),
                "publicBandwidthMbps",
                0));
    String domain = Desk.freshName("io");
    desk.registerDomain(domain, expired(today));
    Filer filer = new SoftwareCompany();
    return desk.draft(filer, filer.website(filer.siteNames().get(0), domain, instance));
  }

  private static Map<String, Object> expired(LocalDate today) {
    return Map.of(
        "holderName", "杭州另一家示例有限公司",
        "holderKind", "ORGANISATION",
        "holderCertificateType", "BUSINESS_LICENCE",
        "holderCertificateNumber",
            CheckCharacters.withCreditCodeCheck(
                "91330106" + CheckCharacters.withOrganisationCheck("MA2DEM99")),
        "registrar", "Xinnet",
        "expiresOn", today.minusMonths(1).toString(),
        "realName", Map.of("state", "NONE"));
  }
}
