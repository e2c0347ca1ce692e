package icp.filings.incident;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.http.Ids;
import icp.platform.messaging.DatabaseException;
import icp.platform.messaging.DeadLetterDesk.Operator;
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
 * What operators did about incidents, as the API shows it. Rows are only added; the audit has it,
 * too.
 */
@ApplicationScoped
class IncidentAudit {
  private static final int MOST = 100;

  private static final String WRITE =
      """
      insert into incident_action (id, incident_id, at, actor, action, reason, outcome)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String READ =
      """
      select at, actor, action, reason, outcome from incident_action
      where incident_id = ? order by id desc limit ?
      """;

  private final AgroalDataSource database;
  private final Audit chain;
  private final Clock clock;

  IncidentAudit(AgroalDataSource database, Audit chain, Clock clock) {
    this.database = database;
    this.chain = chain;
    this.clock = clock;
  }

  /** One line of it. */
  @Schema(name = "IncidentActionTaken", description = "What an operator did about an incident.")
  record Line(
      Instant at,
      @Schema(description = "The operator's account.") UUID actor,
      IncidentAction action,
      @Schema(description = "Why.", maxLength = 500) String reason,
      @Schema(description = "In which state it was then.") Incident.State outcome) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public void write(
      UUID incident, IncidentAction action, Operator operator, Incident.State outcome) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE)) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, incident);
      insert.setTimestamp(3, Timestamp.from(clock.instant()));
      insert.setObject(4, operator.account());
      insert.setString(5, action.name());
      insert.setString(6, operator.reason());
      insert.setString(7, outcome.name());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write the audit of incidents", e);
    }
    chain.write(
        Act.of(action + "_INCIDENT", "incident", incident)
            .with("reason", operator.reason())
            .with("outcome", outcome));
  }

  /** The newest first, at most a hundred. */
  List<Line> of(UUID incident) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(READ)) {
      select.setObject(1, incident);
      select.setInt(2, MOST);
      List<Line> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Line(
                  row.getTimestamp(1).toInstant(),
                  row.getObject(2, UUID.class),
                  IncidentAction.valueOf(row.getString(3)),
                  row.getString(4),
                  Incident.State.valueOf(row.getString(5))));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read the audit of incidents", e);
    }
  }
}
