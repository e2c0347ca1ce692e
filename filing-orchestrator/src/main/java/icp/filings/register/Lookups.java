package icp.filings.register;

import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.filings.filing.Asked;
import icp.filings.filing.FilingSeal;
import icp.filings.filing.MoveBatch;
import icp.filings.filing.MoveEffect;
import icp.filings.filing.Timetable;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The filings that are to be looked up: written with the move, looked up after its commit. */
@ApplicationScoped
class Lookups implements MoveEffect {
  /** Asked again of a revision, it is looked up anew. */
  private static final String WANT =
      """
      insert into register_lookup (filing_id, revision, next_at)
      select l.*, ?::timestamptz from unnest(?::uuid[], ?::int[]) as l (filing_id, revision)
      on conflict (filing_id, revision) do update
      set attempts = 0, next_at = excluded.next_at, answered_at = null
      """;

  /**
   * Takes rows for longer than an attempt may last, longer after each; a row whose filing has moved
   * on is looked up no more. Locks no filing, so that nobody who moves one waits for it.
   */
  private static final String TAKE =
      """
      with due as (
        select filing_id, revision from register_lookup
        where next_at <= ? order by next_at limit ? for update skip locked
      )
      update register_lookup l
      set attempts = l.attempts + 1,
          next_at = case when f.status = 'CHECKING' and f.revision = l.revision
                         then ?::timestamptz + (l.attempts + 1) * interval '40 s' end
      from due d join filing f on f.id = d.filing_id
           left join filing_key k on k.filing_id = f.id
      where l.filing_id = d.filing_id and l.revision = d.revision
      returning l.filing_id, l.revision, l.attempts, f.account_id, f.facts, l.next_at is not null,
                f.order_type, k.wrapped_key, k.key_id
      """;

  private static final String DONE =
      """
      update register_lookup l set next_at = null, answered_at = ?
      from unnest(?::uuid[], ?::int[]) as d (filing_id, revision)
      where l.filing_id = d.filing_id and l.revision = d.revision
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;
  private final Timetable times;
  private final Event<Wanted> wanted;

  Lookups(AgroalDataSource database, FilingSeal seal, Timetable times, Event<Wanted> wanted) {
    this.database = database;
    this.seal = seal;
    this.times = times;
    this.wanted = wanted;
  }

  /** Some are to be looked up as soon as the transaction is committed. */
  record Wanted() {}

  /**
   * A filing that is to be looked up.
   *
   * @param attempt from 1
   * @param facts what it says, as JSON
   */
  record Taken(
      UUID filingId, int revision, int attempt, UUID accountId, OrderType order, String facts) {
    /** Nothing of the facts belongs into a log. */
    @Override
    public String toString() {
      return filingId + "/" + revision;
    }
  }

  @Override
  public void of(MoveBatch batch) {
    List<Asked> asked = batch.asked(Part.REGISTERS);
    if (asked.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WANT)) {
      insert.setTimestamp(1, Timestamp.from(batch.at()));
      insert.setArray(2, Columns.of(connection, "uuid", asked, Asked::filingId));
      insert.setArray(3, Columns.of(connection, "int", asked, Asked::revision));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("want look-ups in registers", e);
    }
    wanted.fire(new Wanted());
  }

  @Transactional
  List<Taken> take(int atMost) {
    Timestamp now = Timestamp.from(times.now());
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(TAKE)) {
      update.setTimestamp(1, now);
      update.setInt(2, atMost);
      update.setTimestamp(3, now);
      List<Taken> taken = new ArrayList<>();
      try (ResultSet row = update.executeQuery()) {
        while (row.next()) {
          if (row.getBoolean(6)) {
            taken.add(read(row));
          }
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new DatabaseException("take look-ups in registers", e);
    }
  }

  private Taken read(ResultSet row) throws SQLException {
    return new Taken(
        row.getObject(1, UUID.class),
        row.getInt(2),
        row.getInt(3),
        row.getObject(4, UUID.class),
        OrderType.valueOf(row.getString(7)),
        seal.facts(row, row.getObject(1, UUID.class)));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void done(List<Taken> answered) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(DONE)) {
      update.setTimestamp(1, Timestamp.from(times.now()));
      update.setArray(2, Columns.of(connection, "uuid", answered, Taken::filingId));
      update.setArray(3, Columns.of(connection, "int", answered, Taken::revision));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("end look-ups in registers", e);
    }
  }
}
