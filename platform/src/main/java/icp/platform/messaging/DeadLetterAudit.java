package icp.platform.messaging;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What operators did about dead letters, as the API shows it. Rows are only added; the audit has
 * it, too.
 */
@ApplicationScoped
class DeadLetterAudit {
  private static final int MOST = 100;

  private static final String WRITE =
      """
      insert into dead_letter_action (id, dead_letter_id, at, actor, action, reason, outcome)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String READ =
      """
      select at, actor, action, reason, outcome from dead_letter_action
      where dead_letter_id = ? order by id desc limit ?
      """;

  private final AgroalDataSource database;
  private final Audit chain;
  private final Clock clock;

  DeadLetterAudit(AgroalDataSource database, Audit chain, Clock clock) {
    this.database = database;
    this.chain = chain;
    this.clock = clock;
  }

  /** One line of it. */
  @Schema(name = "DeadLetterAction", description = "What an operator did about a dead letter.")
  record Line(
      Instant at,
      @Schema(description = "The operator's account.") UUID actor,
      @Schema(description = "`REPLAY` or `DISCARD`.", maxLength = 20) String action,
      @Schema(description = "Why.", maxLength = 500) String reason,
      @Schema(description = "In which state it was then.", maxLength = 20) String outcome) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public void write(
      UUID letter, String action, DeadLetterDesk.Operator operator, DeadLetter.State outcome) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE)) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, letter);
      insert.setTimestamp(3, Timestamp.from(clock.instant()));
      insert.setObject(4, operator.account());
      insert.setString(5, action);
      insert.setString(6, operator.reason());
      insert.setString(7, outcome.name());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write the audit of dead letters", e);
    }
    chain.write(
        Act.of(action + "_DEAD_LETTER", "dead-letter", letter)
            .with("reason", operator.reason())
            .with("outcome", outcome));
  }

  /** The newest first, at most a hundred. */
  List<Line> of(UUID letter) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, letter);
      select.setInt(2, MOST);
      List<Line> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Line(
                  row.getTimestamp(1).toInstant(),
                  row.getObject(2, UUID.class),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read the audit of dead letters", e);
    }
  }
}
