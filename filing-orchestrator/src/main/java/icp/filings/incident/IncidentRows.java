package icp.filings.incident;

import icp.contracts.FilingStatus;
import icp.filings.incident.Incident.State;
import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import icp.platform.problem.Problems;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads incidents, the newest first. */
@ApplicationScoped
class IncidentRows {
  static final String COLUMNS =
      """
      select id, version, state, kind, filing_id, cause, status, count, at, last_at, detail
      """;

  private static final String PAGE =
      COLUMNS + "from incident where id < ?%s%s order by id desc limit ?";
  private static final String OPEN_OF_KIND =
      COLUMNS + "from incident where state = 'OPEN' and kind = ? order by id";

  private final AgroalDataSource database;

  IncidentRows(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * One page.
   *
   * @param state only those in one state; null for all
   * @param kind only those of one kind; null for all
   */
  List<Incident> page(PageRequest page, State state, Incidents.Kind kind) {
    String sql =
        PAGE.formatted(state == null ? "" : " and state = ?", kind == null ? "" : " and kind = ?");
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      int next = 1;
      select.setObject(next++, page.before());
      if (state != null) {
        select.setString(next++, state.name());
      }
      if (kind != null) {
        select.setString(next++, kind.name());
      }
      select.setInt(next, page.fetch());
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("list incidents", e);
    }
  }

  /**
   * One of them.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none
   */
  Incident find(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(COLUMNS + "from incident where id = ?")) {
      select.setObject(1, id);
      return read(select).stream().findFirst().orElseThrow(Problems::notFound);
    } catch (SQLException e) {
      throw new DatabaseException("find an incident", e);
    }
  }

  List<Incident> open(Incidents.Kind kind) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(OPEN_OF_KIND)) {
      select.setString(1, kind.name());
      return read(select);
    } catch (SQLException e) {
      throw new DatabaseException("find open incidents", e);
    }
  }

  private static List<Incident> read(PreparedStatement select) throws SQLException {
    List<Incident> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(read(row));
      }
    }
    return found;
  }

  static Incident read(ResultSet row) throws SQLException {
    String status = row.getString(7);
    return new Incident(
        row.getObject(1, UUID.class),
        row.getLong(2),
        State.valueOf(row.getString(3)),
        Incidents.Kind.valueOf(row.getString(4)),
        row.getObject(5, UUID.class),
        row.getString(6),
        status == null ? null : FilingStatus.valueOf(status),
        row.getInt(8),
        row.getTimestamp(9).toInstant(),
        row.getTimestamp(10).toInstant(),
        row.getString(11));
  }
}
