package icp.filings.webhook;

import icp.contracts.MessageType;
import icp.filings.webhook.DeliveryView.Attempt;
import icp.filings.webhook.Outcome.Failure;
import icp.platform.http.PageRequest;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
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
import java.util.Optional;
import java.util.UUID;

/** What became of deliveries, for the endpoint's owner. */
@ApplicationScoped
@Transactional
class DeliveryLog {
  private static final String COLUMNS =
      """
      select id, event_id, type, state, attempts, next_at, last_status, last_failure, last_millis,
             created_at, finished_at
      from webhook_delivery where endpoint_id = ?
      """;

  private static final String ATTEMPTS =
      """
      select number, at, status, failure, millis from webhook_attempt where delivery_id = ?
      order by number desc limit 100
      """;

  private final AgroalDataSource database;
  private final WebhookConfig config;
  private final Clock clock;

  DeliveryLog(AgroalDataSource database, WebhookConfig config, Clock clock) {
    this.database = database;
    this.config = config;
    this.clock = clock;
  }

  /** An endpoint's deliveries, the newest first. */
  List<DeliveryView> page(UUID endpoint, PageRequest page) {
    return read(
        COLUMNS + " and id < ? order by id desc limit " + page.fetch(), endpoint, page.before());
  }

  /** One delivery with its attempts. */
  Optional<DeliveryView> find(UUID endpoint, UUID id) {
    return read(COLUMNS + " and id = ?", endpoint, id).stream()
        .findFirst()
        .map(found -> found.with(attempts(id)));
  }

  private List<DeliveryView> read(String select, UUID endpoint, UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setObject(1, endpoint);
      statement.setObject(2, id);
      List<DeliveryView> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(view(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read webhook deliveries", e);
    }
  }

  private static DeliveryView view(ResultSet row) throws SQLException {
    return new DeliveryView(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        MessageType.eventName(row.getString(3)),
        DeliveryView.State.valueOf(row.getString(4)),
        row.getInt(5),
        instant(row, 6),
        row.getObject(7, Integer.class),
        failure(row.getString(8)),
        row.getObject(9, Integer.class),
        instant(row, 10),
        instant(row, 11),
        null);
  }

  private List<Attempt> attempts(UUID delivery) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ATTEMPTS)) {
      statement.setObject(1, delivery);
      List<Attempt> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new Attempt(
                  row.getInt(1),
                  instant(row, 2),
                  row.getObject(3, Integer.class),
                  failure(row.getString(4)),
                  row.getInt(5)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("read webhook attempts", e);
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static Failure failure(String name) {
    return name == null ? null : Failure.valueOf(name);
  }

  /** What is old and waits for nobody goes, with its attempts. */
  @Scheduled(every = "1h", delayed = "12m")
  void forget() {
    String delete = "delete from webhook_delivery where created_at < ? and state <> 'WAITING'";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setTimestamp(1, Timestamp.from(clock.instant().minus(config.keep())));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget webhook deliveries", e);
    }
  }
}
