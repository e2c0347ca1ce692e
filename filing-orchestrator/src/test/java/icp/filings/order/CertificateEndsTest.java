package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.contracts.Part;
import icp.filings.Gateway;
import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose certificate ends is reminded, and told by the filing itself. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class CertificateEndsTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final int DAYS = 200;

  private final LocalDate ends = LocalDate.now(CHINA).plusDays(DAYS);
  private final TestClock clock;
  private final AgroalDataSource database;
  private Gateway gateway;
  private Office office;

  CertificateEndsTest(TestClock clock, AgroalDataSource database) {
    this.clock = clock;
    this.database = database;
  }

  @BeforeEach
  void startTheGateway() {
    gateway = new Gateway();
    office = new Office(gateway, "\"certificateValidUntil\":\"" + ends + "\",");
  }

  @AfterEach
  void stopTheGateway() {
    gateway.close();
    clock.reset();
  }

  private Map<String, LocalDate> reminders(String id) throws SQLException {
    Map<String, LocalDate> found = new TreeMap<>();
    try (var connection = database.getConnection();
        var row =
            connection
                .createStatement()
                .executeQuery("select kind, due_at from deadline where filing_id = '" + id + "'")) {
      while (row.next()) {
        found.put(row.getString(1), row.getTimestamp(2).toInstant().atZone(CHINA).toLocalDate());
      }
    }
    return found;
  }

  @Test
  void whatIsFiledIsToldOfBeforeAndAfterUntilItIsChanged() throws SQLException {
    String id = office.filed();
    Map<String, LocalDate> before = reminders(id);
    assertThat(before)
        .containsEntry("CERTIFICATE_ENDS_SOON", ends.minusDays(90))
        .containsEntry("CERTIFICATE_ENDED", ends.plusDays(1));
    assertThat(office.drive.filing(id).getList("findings")).isEmpty();

    clock.putForward(Duration.ofDays(DAYS - 89));
    await().atMost(Duration.ofSeconds(30)).until(() -> told(id, "CERTIFICATE_ENDS_SOON"));
    assertThat(office.drive.filing(id).getList("findings.code"))
        .containsExactly("certificate-ends-soon");

    clock.putForward(Duration.ofDays(91));
    await().atMost(Duration.ofSeconds(30)).until(() -> told(id, "CERTIFICATE_ENDED"));
    assertThat(office.drive.filing(id).getList("findings.code"))
        .containsExactly("certificate-ended");
  }

  private boolean told(String id, String reminder) {
    return office
        .drive
        .applicant()
        .get("/v1/filings/" + id + "/events")
        .asString()
        .contains(reminder);
  }

  @Test
  void aChangedCertificateIsRemindedOfByItsNewDayAndTheOtherTasksGoOn() throws SQLException {
    String base = office.filed();
    Map<String, LocalDate> before = reminders(base);
    String id = office.change(base).extract().path("id");
    office
        .patch(id, "{\"entity\":{\"certificateValidUntil\":\"" + ends.plusYears(10) + "\"}}")
        .statusCode(200);
    office.submit(id).statusCode(200);
    office.answer(id, Part.DOCUMENTS);
    office.approve(id);
    office.drive.verified(id, 1, true);
    office.enterTheCode(id);

    office.granted(id).statusCode(204);

    Map<String, LocalDate> after = reminders(base);
    assertThat(after)
        .containsEntry("CERTIFICATE_ENDED", ends.plusYears(10).plusDays(1))
        .containsEntry("PUBLIC_SECURITY_DUE", before.get("PUBLIC_SECURITY_DUE"));
    assertThat(reminders(id)).isEmpty();
  }
}
