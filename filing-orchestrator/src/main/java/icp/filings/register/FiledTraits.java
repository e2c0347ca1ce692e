package icp.filings.register;

import icp.filings.filing.FilingSeal;
import icp.platform.messaging.Columns;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The traits of the filings that have a number here: the table {@code filed_trait}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FiledTraits {
  private static final String KEEP =
      """
      insert into filed_trait (filing_id, entity, kind, print)
      select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[])
      on conflict do nothing
      """;

  private static final String FORGET = "delete from filed_trait where filing_id = any (?::uuid[])";

  /**
   * People and phones may serve one entity's filings, however many those are; also where a change
   * has another entity stand for the one that is filed.
   */
  private static final String MET =
      """
      select q.filing_id, q.kind, q.print, q.place
      from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
           as q (filing_id, entity, kind, print, place)
      where exists (
        select from filed_trait t
        where t.kind = q.kind and t.print = q.print and t.entity <> q.entity
          and t.entity <> all (
            select b.entity from filing f join filed_trait b on b.filing_id = f.based_on
            where f.id = q.filing_id))
      """;

  private static final String UNKEPT =
      """
      select f.id, f.account_id, f.facts, k.wrapped_key, k.key_id
      from filing f join filing_key k on k.filing_id = f.id
      where f.status = 'APPROVED' and f.based_on is null and f.id > ?
        and not exists (select from filed_trait t where t.filing_id = f.id)
      order by f.id limit ?
      """;

  private final AgroalDataSource database;
  private final FilingSeal seal;

  FiledTraits(AgroalDataSource database, FilingSeal seal) {
    this.seal = seal;
    this.database = database;
  }

  /** A filing with a number. */
  record Filed(UUID filingId, UUID accountId, String facts) {}

  /** One trait, with whose it is. */
  private record Row(Traits.Of of, Trait trait) {}

  /** Keeps those of filings that got their numbers. */
  void keep(List<Traits.Of> filed) {
    List<Row> rows = rows(filed);
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      set(connection, insert, rows);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("keep traits of filings", e);
    }
  }

  void forget(Collection<UUID> filings) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("forget traits of filings", e);
    }
  }

  /** Which traits of filings others have that are filed here already, by filing. */
  Map<UUID, Set<Trait>> met(List<Traits.Of> filings) {
    List<Row> rows = rows(filings);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(MET)) {
      set(connection, select, rows);
      select.setArray(5, Columns.of(connection, "text", rows, row -> row.trait().place()));
      Map<UUID, Set<Trait>> met = new HashMap<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          met.computeIfAbsent(row.getObject(1, UUID.class), filing -> new HashSet<>())
              .add(
                  new Trait(
                      Trait.Kind.valueOf(row.getString(2)), row.getString(3), row.getString(4)));
        }
      }
      return met;
    } catch (SQLException e) {
      throw new DatabaseException("compare traits of filings", e);
    }
  }

  /** Filings that had got their numbers before traits were kept. */
  List<Filed> unkept(UUID after, int atMost) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(UNKEPT)) {
      select.setObject(1, after);
      select.setInt(2, atMost);
      List<Filed> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          UUID id = row.getObject(1, UUID.class);
          found.add(new Filed(id, row.getObject(2, UUID.class), seal.facts(row, id)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new DatabaseException("find filings without traits", e);
    }
  }

  private static List<Row> rows(List<Traits.Of> filings) {
    return filings.stream()
        .flatMap(of -> of.traits().stream().map(trait -> new Row(of, trait)))
        .toList();
  }

  private static void set(Connection connection, PreparedStatement statement, List<Row> rows)
      throws SQLException {
    statement.setArray(1, Columns.of(connection, "uuid", rows, row -> row.of().filingId()));
    statement.setArray(2, Columns.of(connection, "text", rows, row -> row.of().entity()));
    statement.setArray(3, Columns.of(connection, "text", rows, row -> row.trait().kind().name()));
    statement.setArray(4, Columns.of(connection, "text", rows, row -> row.trait().print()));
  }
}
