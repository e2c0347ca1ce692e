package icp.filings.webhook;

import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/**
 * What deliveries are signed with. In clear it is in the answer that first tells it, and nowhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Secrets {
  private static final String INSERT =
      "insert into webhook_secret (id, endpoint_id, sealed, wrapped_key, key_id, made_at)"
          + " values (?, ?, ?, ?, ?, ?)";

  /** One former secret at most: that of the time before goes at once. */
  private static final String END =
      """
      with former as (delete from webhook_secret where endpoint_id = ? and until is not null)
      update webhook_secret set until = ? where endpoint_id = ? and until is null
      """;

  private final AgroalDataSource database;
  private final SecretBox box;

  Secrets(AgroalDataSource database, SecretBox box) {
    this.database = database;
    this.box = box;
  }

  /** A new secret, as its owner is told it. */
  String make(UUID endpoint, Instant now) {
    byte[] secret = Signing.secret();
    SealedSecret kept = box.seal(endpoint, secret);
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, kept.id());
      insert.setObject(2, endpoint);
      insert.setBytes(3, kept.sealed());
      insert.setBytes(4, kept.key().bytes());
      insert.setLong(5, kept.key().keyId());
      insert.setTimestamp(6, Timestamp.from(now));
      insert.executeUpdate();
      return Signing.told(secret);
    } catch (SQLException e) {
      throw new DatabaseException("keep a webhook secret", e);
    }
  }

  /** A new secret; the one before signs, too, until a time. */
  String rotate(UUID endpoint, Instant formerUntil, Instant now) {
    try (Connection connection = database.getConnection();
        PreparedStatement end = connection.prepareStatement(END)) {
      end.setObject(1, endpoint);
      end.setTimestamp(2, Timestamp.from(formerUntil));
      end.setObject(3, endpoint);
      end.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("end a webhook secret", e);
    }
    return make(endpoint, now);
  }
}
