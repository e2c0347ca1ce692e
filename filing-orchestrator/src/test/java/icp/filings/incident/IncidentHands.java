package icp.filings.incident;

import icp.filings.As;
import icp.platform.http.EntityTags;
import icp.platform.messaging.DeadLetterDesk.Operator;
import icp.platform.security.Roles;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** Does what operators do about filings: they meet with an incident, and act on it. */
@ApplicationScoped
public class IncidentHands {
  private static final String OPEN =
      "select id, version from incident where filing_id = ? and kind = ? and state = 'OPEN'";

  private final Incidents incidents;
  private final IncidentDesk desk;
  private final AgroalDataSource database;
  private final As as;

  IncidentHands(Incidents incidents, IncidentDesk desk, AgroalDataSource database, As as) {
    this.incidents = incidents;
    this.desk = desk;
    this.database = database;
    this.as = as;
  }

  public void recheck(UUID operator, UUID filing) {
    act(Incidents.Kind.CHECK_UNANSWERED, IncidentAction.RECHECK, operator, filing);
  }

  public void withdraw(UUID operator, UUID filing) {
    act(Incidents.Kind.DEADLINE_MISSED, IncidentAction.WITHDRAW, operator, filing);
  }

  /** One that has come right by itself meanwhile leaves nothing to do. */
  private void act(Incidents.Kind kind, IncidentAction action, UUID operator, UUID filing) {
    incidents.record(kind, filing, "the test");
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(OPEN)) {
      select.setObject(1, filing);
      select.setString(2, kind.name());
      try (var row = select.executeQuery()) {
        if (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          String seen = EntityTags.of(row.getLong(2));
          Operator acting = new Operator(operator, "the test");
          as.account(operator, Roles.OPERATOR, () -> desk.act(id, action, seen, acting));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
