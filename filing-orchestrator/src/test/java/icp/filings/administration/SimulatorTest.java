package icp.filings.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.filings.filing.Certificates;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sandbox values by which a developer sees every end of a filing. */
@QuarkusTest
@TestProfile(SimulatorTest.Simulated.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class SimulatorTest {
  /** Switches the simulators on. */
  public static class Simulated implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("beian.administration.simulator", "true", "beian.sms.simulator", "true");
    }
  }

  private final FilingDriver drive = new FilingDriver();

  private String handedIn(String website) {
    return enteredCode(drive.awaitingTheCode(FilingDriver.companyOfOne("13800000000", website)));
  }

  private String enteredCode(String id) {
    await().atMost(Duration.ofSeconds(30)).until(() -> entered(id) == 200);
    return id;
  }

  private int entered(String id) {
    return drive
        .applicant()
        .body("{\"code\":\"246810\",\"certificateTail\":\"070019\"}")
        .post("/v1/filings/" + id + "/sms-code")
        .statusCode();
  }

  @Test
  void aNumberIsIssuedOrReasonsAreGivenOrNothingIsDecided() {
    String never = handedIn("云杉【不决】");
    String notTaken = handedIn("云杉【不通】");
    String approved = handedIn("云杉园艺");
    String returned = handedIn("云杉【退回】");

    drive.awaitStatus(approved, "APPROVED");
    drive.awaitStatus(returned, "RETURNED");

    assertThat(drive.filing(approved).getString("outcome.websites.1.number"))
        .matches("浙ICP备\\d{10}号-1");
    assertThat(drive.filing(returned).getList("reasons.field"))
        .containsExactly("/websites/1/name", "/entity/name");
    assertThat(drive.filing(never).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
    assertThat(drive.filing(notTaken).getString("status")).isEqualTo("ADMINISTRATION_REVIEW");
  }

  @Test
  void threeWebsitesHaveThreeNumbersOfEachKind() {
    String facts =
        FilingDriver.companyOfOne("13800000000", "云杉园艺")
            .replace("\"websites\":{", "\"websites\":{" + website(3) + "," + website(12) + ",");

    String id =
        enteredCode(
            drive
                .numbering("{\"1\":\"number-1\",\"3\":\"number-3\",\"12\":\"number-12\"}")
                .awaitingTheCode(facts));
    drive.awaitStatus(id, "APPROVED");

    JsonPath filing = drive.filing(id);
    assertThat(filing.getMap("serviceNumbers"))
        .isEqualTo(Map.of("1", "number-1", "3", "number-3", "12", "number-12"));
    String entity = filing.getString("outcome.entityNumber");
    assertThat(filing.getString("outcome.websites.1.number")).isEqualTo(entity + "-1");
    assertThat(filing.getString("outcome.websites.3.number")).isEqualTo(entity + "-2");
    assertThat(filing.getString("outcome.websites.12.number")).isEqualTo(entity + "-3");
    assertThat(filing.getString("outcome.websites.12.footer")).startsWith(entity);
  }

  @Test
  void aWebsiteThatIsAddedStandsUnderTheEntitysNumber() {
    String facts = Certificates.another(FilingDriver.companyOfOne("13800000000", "云杉园艺"));
    String first = ofSameEntity(facts);
    drive.awaitStatus(first, "APPROVED");

    String second = ofSameEntity(facts.replace("yunshan.cn", "huahui.cn").replace("云杉园艺", "云杉花卉"));
    drive.awaitStatus(second, "APPROVED");

    assertThat(drive.filing(second).getString("orderType")).isEqualTo("ADD_WEBSITE");
    assertThat(drive.filing(second).getString("outcome.websites.1.number"))
        .isEqualTo(drive.filing(first).getString("outcome.entityNumber") + "-2");
  }

  private String ofSameEntity(String facts) {
    String id = drive.draftOfSameEntity(facts);
    drive.post(drive.applicant(), id, "submit").then().statusCode(200);
    drive.answerAll(id, 1);
    drive.awaitStatus(id, "PRELIMINARY_REVIEW");
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);
    drive.verified(id, 1, true);
    drive.awaitStatus(id, "SMS_VERIFICATION");
    return enteredCode(id);
  }

  private static String website(int place) {
    return "\"%d\":{\"name\":\"云杉园艺%s\",\"domain\":\"site%d.cn\",\"contents\":[\"UNIT_PORTAL\"],"
            .formatted(place, place == 3 ? "花木" : "花卉", place)
        + "\"instanceId\":\"0192f5a0-0000-7000-8000-0000000000bb\"}";
  }
}
