package icp.platform.http;

import icp.platform.messaging.DatabaseException;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Place;
import icp.platform.sealing.WrappedKey;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** The first answers, in the table {@code idempotency_key}; what they show is sealed. */
@ApplicationScoped
class IdempotencyKeys {
  private final AgroalDataSource database;
  private final DataKeys keys;

  IdempotencyKeys(AgroalDataSource database, DataKeys keys) {
    this.database = database;
    this.keys = keys;
  }

  record Key(UUID accountId, String value) {}

  record Answer(byte[] fingerprint, int status, String location, String etag, String body) {
    Response toResponse() {
      Response.ResponseBuilder response = Response.status(status);
      if (body != null) {
        response.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
      }
      if (location != null) {
        response.header("Location", location);
      }
      if (etag != null) {
        response.header("ETag", etag);
      }
      return response.header("Idempotency-Replayed", "true").build();
    }
  }

  /** Holds the key until the transaction ends; false when another request holds it. */
  boolean tryLock(Key key) {
    String lock = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(lock)) {
      statement.setString(1, key.accountId() + "/" + key.value());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new DatabaseException("lock an idempotency key", e);
    }
  }

  Answer find(Key key) {
    String select =
        "select fingerprint, status, location, etag, body, key_owner, wrapped_key, key_id"
            + " from idempotency_key where account_id = ? and key = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setObject(1, key.accountId());
      statement.setString(2, key.value());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? answer(row) : null;
      }
    } catch (SQLException e) {
      throw new DatabaseException("find an idempotency key", e);
    }
  }

  private Answer answer(ResultSet row) throws SQLException {
    UUID owner = row.getObject(6, UUID.class);
    DataKey key = keys.open(owner, new WrappedKey(row.getLong(8), row.getBytes(7)));
    return new Answer(
        key.open(place("fingerprint", owner), row.getBytes(1)),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        key.openText(place("body", owner), row.getBytes(5)));
  }

  private static Place place(String column, UUID owner) {
    return Place.of("idempotency_key", column, owner);
  }

  void keep(Key key, Answer answer, Instant now) {
    String insert =
        "insert into idempotency_key"
            + " (account_id, key, fingerprint, status, location, etag, body, created_at,"
            + " key_owner, wrapped_key, key_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    UUID owner = Ids.at(now);
    DataKey sealing = keys.fresh(owner);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      statement.setObject(1, key.accountId());
      statement.setString(2, key.value());
      statement.setBytes(3, sealing.seal(place("fingerprint", owner), answer.fingerprint()));
      statement.setInt(4, answer.status());
      statement.setString(5, answer.location());
      statement.setString(6, answer.etag());
      statement.setBytes(7, sealing.sealText(place("body", owner), answer.body()));
      statement.setTimestamp(8, Timestamp.from(now));
      statement.setObject(9, owner);
      statement.setBytes(10, sealing.wrapped().bytes());
      statement.setLong(11, sealing.wrapped().keyId());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep an idempotency key", e);
    }
  }

  void forget(Instant olderThan) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
      delete.setTimestamp(1, Timestamp.from(olderThan));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget idempotency keys", e);
    }
  }
}
