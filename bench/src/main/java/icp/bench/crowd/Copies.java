package icp.bench.crowd;

import icp.bench.lab.Lab;
import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Keyset;
import icp.platform.sealing.Place;
import icp.platform.sealing.WrappedKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Filings that are in every way like one that is there, each sealed by a key of its own, so that
 * they open and go on: a hundred thousand of them cannot be made by the API in the time that
 * anybody has. Only their logs are of another filing, as a proof would find. They go away again.
 */
public final class Copies implements AutoCloseable {
  private static final int BATCH = 2_000;
  private static final String TABLES =
      """
      select distinct c.conrelid::regclass::text
      from pg_constraint c
           join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'p' and a.attname = 'filing_id'
      """;
  private static final String FILING =
      """
      insert into filing
      select r.* from filing f, copy c,
           lateral jsonb_populate_record(f, jsonb_build_object(
               'id', c.id, 'account_id', c.account, 'certificate', c.id::text, 'facts', c.facts)) r
      where f.id = ? and c.template = f.id
      """;
  private static final String CHILD =
      """
      insert into %1$s
      select r.* from %1$s t, copy c,
           lateral jsonb_populate_record(t, jsonb_build_object('filing_id', c.id) || %2$s) r
      where t.filing_id = ? and c.template = t.filing_id
      """;

  private final Connection connection;
  private final DataKeys keys;
  private final List<String> tables = new ArrayList<>();

  public Copies(Lab lab) throws SQLException {
    this.keys = new DataKeys(Keyset.read(lab.keyset(), "The lab"));
    this.connection = lab.connect("filings");
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    execute(
        """
        create temp table copy (template uuid, id uuid primary key, account uuid,
                                wrapped bytea, key bigint, facts bytea, revision bytea)
        """);
  }

  /** What a filing says, and what it had said when it was handed in; null where it was not. */
  private record Template(UUID id, String facts, Integer revision, String said) {}

  /**
   * So many copies of a filing.
   *
   * @param account whose they are
   */
  public List<String> of(String filing, String account, int copies) throws SQLException {
    Template template = template(UUID.fromString(filing));
    connection.setAutoCommit(false);
    List<String> ids = new ArrayList<>();
    while (ids.size() < copies) {
      seal(template, UUID.fromString(account), Math.min(BATCH, copies - ids.size()), ids);
    }
    copy(FILING, template.id());
    for (String table : tables) {
      copy(CHILD.formatted(table, changed(table)), template.id());
    }
    execute("update copy set template = null");
    connection.commit();
    connection.setAutoCommit(true);
    execute("analyze");
    return ids;
  }

  /** What is another in each copy, beside whose it is. */
  private static String changed(String table) {
    return switch (table) {
      case "filing_key" -> "jsonb_build_object('wrapped_key', c.wrapped, 'key_id', c.key)";
      case "filing_revision" -> "jsonb_build_object('facts', c.revision)";
      default -> "'{}'";
    };
  }

  private Template template(UUID id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select f.facts, k.wrapped_key, k.key_id, r.revision, r.facts
            from filing f join filing_key k on k.filing_id = f.id
                 left join filing_revision r on r.filing_id = f.id
            where f.id = ?
            """)) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        DataKey key = keys.open(id, new WrappedKey(row.getLong(3), row.getBytes(2)));
        Integer revision = row.getObject(4, Integer.class);
        String said =
            revision == null ? null : key.openText(revisionOf(id, revision), row.getBytes(5));
        return new Template(id, key.openText(factsOf(id), row.getBytes(1)), revision, said);
      }
    }
  }

  private void seal(Template template, UUID account, int copies, List<String> ids)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into copy values (?, ?, ?, ?, ?, ?, ?)")) {
      for (UUID id : fresh(copies)) {
        DataKey key = keys.fresh(id);
        insert.setObject(1, template.id());
        insert.setObject(2, id);
        insert.setObject(3, account);
        insert.setBytes(4, key.wrapped().bytes());
        insert.setLong(5, key.wrapped().keyId());
        insert.setBytes(6, key.sealText(factsOf(id), template.facts()));
        insert.setBytes(
            7,
            template.said() == null
                ? null
                : key.sealText(revisionOf(id, template.revision()), template.said()));
        insert.addBatch();
        ids.add(id.toString());
      }
      insert.executeBatch();
    }
  }

  /** Ordered by time, as the service makes them. */
  private List<UUID> fresh(int count) throws SQLException {
    List<UUID> fresh = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select uuidv7() from generate_series(1, " + count + ")")) {
      while (row.next()) {
        fresh.add(row.getObject(1, UUID.class));
      }
    }
    return fresh;
  }

  private static Place factsOf(UUID filing) {
    return Place.of("filing", "facts", filing);
  }

  private static Place revisionOf(UUID filing, int revision) {
    return Place.of("filing_revision", "facts", filing, revision);
  }

  private void copy(String sql, UUID template) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, template);
      statement.executeUpdate();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Takes them away, which the tables themselves refuse. */
  @Override
  public void close() throws SQLException {
    try (connection) {
      execute("set session_replication_role = replica");
      for (String table : tables) {
        execute("delete from " + table + " t using copy c where t.filing_id = c.id");
      }
      execute("delete from filing t using copy c where t.id = c.id");
      execute("vacuum analyze");
    }
  }
}
