package icp.filings.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import icp.filings.TestClock;
import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filings are looked up together, and by themselves where one of them cannot be. */
@QuarkusTest
@TestProfile(RegisterLookupTest.OverHttp.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class LookupRoundTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FilingDriver drive = new FilingDriver();
  private final AgroalDataSource database;
  private final TestClock clock;
  private PlayedRegisters registers;

  LookupRoundTest(AgroalDataSource database, TestClock clock) {
    this.database = database;
    this.clock = clock;
  }

  @BeforeEach
  void play() {
    registers = new PlayedRegisters();
  }

  @AfterEach
  void stop() {
    registers.close();
    clock.reset();
  }

  @Test
  void oneThatCannotBeLookedUpHoldsUpNoOther() throws SQLException {
    // Given: two that wait for the same round, one of which nobody can read
    registers.answer("blacklist", 503, "");
    String broken = drive.submitted();
    String good = drive.submitted();
    await().atMost(PATIENCE).until(() -> attempts(broken) == 1 && attempts(good) == 1);
    byte[] facts = HexFormat.of().parseHex(facts(broken));
    say(broken, "{\"entity\":{}}".getBytes(UTF_8));
    drive.answerAll(good, 1);
    registers.answer("blacklist", 404, "");

    // When
    clock.putForward(Duration.ofSeconds(90));

    // Then: the good one is through, and the other is tried again later
    drive.awaitStatus(good, "PRELIMINARY_REVIEW");
    await().atMost(PATIENCE).until(() -> attempts(broken) == 2);
    assertThat(read("select status from filing where id = ?", broken)).isEqualTo("CHECKING");

    // When it can be read again
    say(broken, facts);
    drive.answerAll(broken, 1);
    clock.putForward(Duration.ofSeconds(120));

    // Then
    drive.awaitStatus(broken, "PRELIMINARY_REVIEW");
    assertThat(List.of(attempts(good), attempts(broken))).containsExactly(2, 3);
  }

  private int attempts(String id) throws SQLException {
    return Integer.parseInt(
        read("select attempts::text from register_lookup where filing_id = ?", id));
  }

  private String facts(String id) throws SQLException {
    return read("select encode(facts, 'hex') from filing where id = ?", id);
  }

  private String read(String select, String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setObject(1, UUID.fromString(id));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private void say(String id, byte[] facts) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update filing set facts = ? where id = ?")) {
      update.setBytes(1, facts);
      update.setObject(2, UUID.fromString(id));
      update.executeUpdate();
    }
  }
}
