package icp.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import icp.suite.client.UnexpectedAnswer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A filing in which nearly everything is written wrongly; it is refused before anybody is asked.
 */
final class MiswrittenFiling {

  private static final int LEAST = 10;

  private final Desk desk;
  private final Consumer<String> say;

  MiswrittenFiling(Desk desk, Consumer<String> say) {
    this.desk = desk;
    this.say = say;
  }

  void run() {
    String id = desk.draft(new SoftwareCompany(), website());
    String etag = desk.look(id, desk.applicant()).etag();
    etag = desk.write(id, etag, "entity", entity());
    desk.write(id, etag, "legalRepresentative", representative());
    JsonNode findings = desk.submitInVain(id).json().path("findings");
    findings.forEach(finding -> say.accept(RefusedFiling.told(finding)));
    say.accept("  " + findings.size() + " findings at once");
    if (findings.size() < LEAST) {
      throw new UnexpectedAnswer("Findings are missing: there are only " + findings.size() + ".");
    }
  }

  private static Map<String, Object> website() {
    return Map.of(
        "name", "中国游戏新闻网！",
        "domain", Desk.freshName("cn"),
        "instanceId", UUID.randomUUID(),
        "homePage", "www.example.com",
        "contents", List.of("UNIT_PORTAL"));
  }

  private static Map<String, Object> entity() {
    return Map.of(
        "certificateNumber", "91330106MA2DEM000A",
        "certificateAddress", "上海市浦东新区示例路1号",
        "certificateValidUntil", "2020-01-01",
        "mailingAddress", Map.of("province", "31", "street", "示例路@"));
  }

  private static Map<String, Object> representative() {
    return Map.of(
        "certificateNumber", "330106199003070000",
        "mobile", "12800000000",
        "emergencyMobile", "0571-12345678",
        "landline", "086-010-12345678");
  }
}
