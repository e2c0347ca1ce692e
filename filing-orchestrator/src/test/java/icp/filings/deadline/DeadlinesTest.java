package icp.filings.deadline;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.filings.Gateways;
import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Deadlines with a clock that is put forward, and workers that race for them. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
@WithTestResource(Gateways.class)
class DeadlinesTest {
  private static final int FILINGS = 60;
  private static final int WORKERS = 4;

  private final FilingDriver drive = new FilingDriver();
  private final TestClock clock;
  private final Deadlines deadlines;
  private final AgroalDataSource database;

  DeadlinesTest(TestClock clock, Deadlines deadlines, AgroalDataSource database) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.database = database;
  }

  @AfterEach
  void resetTheClock() {
    clock.reset();
  }

  private List<String> triggers(String id) {
    return drive.applicant().get("/v1/filings/" + id + "/events").jsonPath().getList("trigger");
  }

  private void race() throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      Callable<Void> work =
          () -> {
            for (int i = 0; i < 10; i++) {
              deadlines.fire();
            }
            return null;
          };
      for (Future<Void> one : workers.invokeAll(List.of(work, work, work, work))) {
        one.get();
      }
    } finally {
      workers.shutdown();
      assertThat(workers.awaitTermination(30, SECONDS)).isTrue();
    }
  }

  @Test
  void racingWorkersRemindOnceAbandonOnceAndErase() throws Exception {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < FILINGS; i++) {
      ids.add(drive.draft(FilingDriver.COMPLETE));
    }

    clock.putForward(Duration.ofDays(24));
    race();
    ids.forEach(id -> assertThat(triggers(id)).containsExactly("CREATE", "REMIND"));
    clock.putForward(Duration.ofDays(7));
    race();

    for (String id : ids) {
      assertThat(triggers(id)).containsExactly("CREATE", "REMIND", "LAPSE");
      assertThat(drive.filing(id).getString("status")).isEqualTo("WITHDRAWN");
      assertThat(drive.filing(id).getMap("facts")).isEmpty();
    }
  }

  @Test
  void anAbandonedFilingForgetsItsRevisionsToo() throws Exception {
    String id = drive.inReview();
    drive
        .reviewer()
        .header("If-Match", drive.etag(id))
        .body(
            "{\"reasons\":[{\"code\":\"person-differs\",\"field\":\"/entity/name\","
                + "\"note\":\"证件上是韩梅梅\"}]}")
        .post("/v1/filings/" + id + "/return")
        .then()
        .statusCode(200);

    clock.putForward(Duration.ofDays(31));

    await().atMost(Duration.ofSeconds(30)).until(() -> triggers(id).contains("LAPSE"));
    assertThat(everythingOf(id)).doesNotContain("李雷", "韩梅梅", "330102199003070019");
    assertThat(sealedOf(id)).isEmpty();
  }

  /** Keys, and what they opened. */
  private List<String> sealedOf(String id) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String table :
        List.of(
            "filing_key where filing_id",
            "filing where coalesce(facts, reasons) is not null and id",
            "filing_revision where facts is not null and filing_id")) {
      try (var connection = database.getConnection();
          var row =
              connection
                  .createStatement()
                  .executeQuery("select 1 from " + table + " = '" + id + "'")) {
        if (row.next()) {
          found.add(table);
        }
      }
    }
    return found;
  }

  private String everythingOf(String id) throws SQLException {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "filing f where f.id",
            "filing_revision f where f.filing_id",
            "filing_event f where f.filing_id",
            "filing_check f where f.filing_id")) {
      try (var connection = database.getConnection();
          var row =
              connection
                  .createStatement()
                  .executeQuery("select f::text from " + table + " = '" + id + "'")) {
        while (row.next()) {
          all.append(row.getString(1));
        }
      }
    }
    return all.toString();
  }

  @Test
  void whoEditsIsRemindedLater() {
    String id = drive.draft(FilingDriver.COMPLETE);
    clock.putForward(Duration.ofDays(20));
    drive
        .applicant()
        .header("If-Match", drive.etag(id))
        .body("{\"websites\":{\"1\":{\"name\":\"云杉园艺\"}}}")
        .patch("/v1/filings/" + id)
        .then()
        .statusCode(200);

    clock.putForward(Duration.ofDays(4));

    deadlines.fire();
    assertThat(triggers(id)).containsExactly("CREATE", "EDIT");
  }

  @Test
  void whoseVerificationIsOpenIsRemindedTwiceThenItComesBack() {
    String id = drive.inReview();
    drive.post(drive.reviewer(), id, "approve").then().statusCode(200);

    clock.putForward(Duration.ofDays(8));
    awaitCount(id, "REMIND", 1);
    clock.putForward(Duration.ofDays(6));
    awaitCount(id, "REMIND", 2);
    clock.putForward(Duration.ofDays(2));

    drive.awaitStatus(id, "RETURNED");
    assertThat(drive.filing(id).getList("reasons.code")).containsExactly("verification-lapsed");
  }

  private void awaitCount(String id, String trigger, long count) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> triggers(id).stream().filter(trigger::equals).count() == count);
  }

  @Test
  void operatorsSeeWhatIsDueInOrderAndPageByPage() {
    String id = drive.draft(FilingDriver.COMPLETE);
    Set<String> kinds = new HashSet<>();
    List<String> times = new ArrayList<>();
    String after = "";
    do {
      JsonPath page = list("?overdue=false&limit=7" + after);
      times.addAll(page.getList("items.dueAt", String.class));
      kinds.addAll(page.getList("items.findAll { it.filingId == '" + id + "' }.kind"));
      after = page.getString("after") == null ? null : "&after=" + page.getString("after");
    } while (after != null);

    assertThat(kinds).containsExactlyInAnyOrder("LAPSE", "DRAFT_IDLE");
    assertThat(times).isSorted();
    drive.applicant().get("/v1/deadlines").then().statusCode(403);
  }

  private static JsonPath list(String query) {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .get("/v1/deadlines" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
