package icp.filings.register;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.filing.FilingDriver;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What the start finds in what was filed before. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class KeepingTraitsTest {
  private static final Logger LOGGER = Logger.getLogger(KeepingTraits.class.getName());

  private final FilingDriver drive = new FilingDriver();
  private final AgroalDataSource database;
  private final KeepingTraits keeping;

  KeepingTraitsTest(AgroalDataSource database, KeepingTraits keeping) {
    this.database = database;
    this.keeping = keeping;
  }

  @Test
  void ofAFilingThatNamesNobodyThereIsNothingToKeepAndNothingToWarnOf() throws SQLException {
    String id = drive.draft("{}");
    move(id, "APPROVED");
    Warnings warnings = new Warnings();
    LOGGER.addHandler(warnings);

    try {
      keeping.catchUp(null);
    } finally {
      LOGGER.removeHandler(warnings);
      move(id, "DRAFT");
    }

    assertThat(warnings.said).isEmpty();
  }

  private void move(String id, String status) throws SQLException {
    try (Connection connection = database.getConnection();
        var update = connection.createStatement()) {
      update.execute("update filing set status = '%s' where id = '%s'".formatted(status, id));
    }
  }

  /** What the class under test logs. */
  private static final class Warnings extends Handler {
    private final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord record) {
      said.add(record.getMessage());
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
