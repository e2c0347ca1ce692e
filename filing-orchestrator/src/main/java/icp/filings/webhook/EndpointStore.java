package icp.filings.webhook;

import icp.filings.webhook.Endpoint.DisabledReason;
import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The endpoints. Whose they are is part of every question. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndpointStore {
  private static final String COLUMNS =
      """
      select id, account_id, version, url, description, types, disabled_reason, failing_since,
             created_at, updated_at, disabled_at, last_failure
      from webhook_endpoint
      """;

  private static final String INSERT =
      """
      insert into webhook_endpoint (id, account_id, version, url, description, types, enabled,
                                    follows_from, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, true, (select coalesce(max(position), 0) from publication), ?, ?)
      """;

  private static final String UPDATE =
      """
      update webhook_endpoint
      set version = ?, url = ?, description = ?, types = ?, enabled = ?, disabled_reason = ?,
          failing_since = ?, updated_at = ?, disabled_at = ?
      where id = ?
      """;

  private final AgroalDataSource database;

  EndpointStore(AgroalDataSource database) {
    this.database = database;
  }

  Optional<Endpoint> find(UUID account, UUID id) {
    return first(COLUMNS + " where account_id = ? and id = ?", account, id);
  }

  Optional<Endpoint> lock(UUID account, UUID id) {
    return first(COLUMNS + " where account_id = ? and id = ? for no key update", account, id);
  }

  private Optional<Endpoint> first(String select, Object... values) {
    return read("find a webhook endpoint", select, values).stream().findFirst();
  }

  /** An account's, the newest first. */
  List<Endpoint> page(UUID account, PageRequest page) {
    return read(
        "list webhook endpoints",
        COLUMNS + " where account_id = ? and id < ? order by id desc limit ?",
        account,
        page.before(),
        page.fetch());
  }

  /** How many an account has; nobody adds one to it until the transaction ends. */
  int lockAndCount(UUID account) {
    String lock = "select pg_advisory_xact_lock(hashtextextended('webhook-endpoints/' || ?, 0))";
    String count = "select count(*)::int from webhook_endpoint where account_id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement locking = connection.prepareStatement(lock);
        PreparedStatement counting = connection.prepareStatement(count)) {
      locking.setString(1, account.toString());
      locking.execute();
      counting.setObject(1, account);
      try (ResultSet row = counting.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new DatabaseException("count webhook endpoints", e);
    }
  }

  void insert(Endpoint endpoint) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, endpoint.id());
      insert.setObject(2, endpoint.accountId());
      insert.setLong(3, endpoint.version());
      insert.setString(4, endpoint.url());
      insert.setString(5, endpoint.description());
      insert.setArray(6, connection.createArrayOf("text", endpoint.types().toArray()));
      insert.setTimestamp(7, Timestamp.from(endpoint.createdAt()));
      insert.setTimestamp(8, Timestamp.from(endpoint.updatedAt()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("insert a webhook endpoint", e);
    }
  }

  /** Writes a locked row back. */
  void update(Endpoint endpoint) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      update.setLong(1, endpoint.version());
      update.setString(2, endpoint.url());
      update.setString(3, endpoint.description());
      update.setArray(4, connection.createArrayOf("text", endpoint.types().toArray()));
      update.setBoolean(5, endpoint.enabled());
      DisabledReason reason = endpoint.disabledReason();
      update.setString(6, reason == null ? null : reason.name());
      update.setTimestamp(7, timestamp(endpoint.failingSince()));
      update.setTimestamp(8, timestamp(endpoint.updatedAt()));
      update.setTimestamp(9, timestamp(endpoint.disabledAt()));
      update.setObject(10, endpoint.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("update a webhook endpoint", e);
    }
  }

  /** With its secrets and its log. */
  void delete(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from webhook_endpoint where id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("delete a webhook endpoint", e);
    }
  }

  private List<Endpoint> read(String what, String select, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<Endpoint> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException(what, e);
    }
  }

  private static Timestamp timestamp(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static Instant instant(Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }

  private static Endpoint read(ResultSet row) throws SQLException {
    String reason = row.getString(7);
    return new Endpoint(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getLong(3),
        row.getString(4),
        row.getString(5),
        List.of((String[]) row.getArray(6).getArray()),
        reason == null ? null : DisabledReason.valueOf(reason),
        instant(row.getTimestamp(11)),
        row.getString(12),
        instant(row.getTimestamp(8)),
        row.getTimestamp(9).toInstant(),
        row.getTimestamp(10).toInstant());
  }
}
