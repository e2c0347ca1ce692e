package icp.filings.review;

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
import java.util.Optional;
import java.util.UUID;

/** Which reviewer is at which filing. Written under the filing's lock; a claim lapses by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Claims {
  private static final String CLAIM =
      """
      insert into review_claim (filing_id, reviewer, until) values (?, ?, ?)
      on conflict (filing_id) do update
      set reviewer = excluded.reviewer, until = excluded.until
      """;

  private final AgroalDataSource database;

  Claims(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * A claim that is alive.
   *
   * @param until when it lapses
   */
  record Claim(UUID reviewer, Instant until) {}

  Optional<Claim> alive(UUID filing, Instant now) {
    String read = "select reviewer, until from review_claim where filing_id = ? and until > ?";
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(read)) {
      select.setObject(1, filing);
      select.setTimestamp(2, Timestamp.from(now));
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Claim(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new DatabaseException("read a claim", e);
    }
  }

  void claim(UUID filing, Claim claim) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(CLAIM)) {
      insert.setObject(1, filing);
      insert.setObject(2, claim.reviewer());
      insert.setTimestamp(3, Timestamp.from(claim.until()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("claim a filing", e);
    }
  }

  void release(UUID filing) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("delete from review_claim where filing_id = ?")) {
      delete.setObject(1, filing);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("release a filing", e);
    }
  }
}
