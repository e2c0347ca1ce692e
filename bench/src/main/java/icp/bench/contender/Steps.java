package icp.bench.contender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * The least that is written durably for a step: the filing's row, a row of its history, and one of
 * the outbox. Minimal SQL by hand, over one connection.
 */
final class Steps implements AutoCloseable {

  /** A filing after its step: a bit for each check, then one for the approval, then the face. */
  record Step(UUID filing, int bit, String trigger) {
    static Step of(UUID filing, Contender.Check check) {
      return new Step(filing, 1 << check.ordinal(), check.name());
    }

    static Step approval(UUID filing) {
      return new Step(filing, 8, "APPROVE");
    }

    static Step face(UUID filing) {
      return new Step(filing, 16, "FACE");
    }
  }

  /** All bits of a filing that is through. */
  static final int COMPLETE = 31;

  private static final String BEGIN =
      "insert into filing (id, version, done, facts) values (?, 1, 0, ?)";
  private static final String MOVE =
      "update filing set done = done | ?, version = version + 1 where id = ? and done & ? = 0";
  private static final String LOG =
      "insert into history (filing, trigger, at) values (?, ?, now())";
  private static final String SAY = "insert into outbox (filing, data) values (?, ?)";
  private static final String BEGIN_ALL =
      """
      with f as (select * from unnest(?::uuid[], ?::text[]) as f (id, trigger)),
           b as (insert into filing (id, version, done, facts) select id, 1, 0, ? from f),
           h as (insert into history (filing, trigger, at) select id, trigger, now() from f)
      insert into outbox (filing, data) select id, trigger from f
      """;
  private static final String MOVE_ALL =
      """
      with f as (select * from unnest(?::uuid[], ?::int[], ?::text[]) as f (id, bit, trigger)),
           u as (update filing set done = done | bit, version = version + 1
                 from f where filing.id = f.id and done & bit = 0),
           h as (insert into history (filing, trigger, at) select id, trigger, now() from f)
      insert into outbox (filing, data) select id, trigger from f
      """;

  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement move;
  private final PreparedStatement log;
  private final PreparedStatement say;
  private final PreparedStatement beginAll;
  private final PreparedStatement moveAll;

  Steps(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    this.begin = connection.prepareStatement(BEGIN);
    this.move = connection.prepareStatement(MOVE);
    this.log = connection.prepareStatement(LOG);
    this.say = connection.prepareStatement(SAY);
    this.beginAll = connection.prepareStatement(BEGIN_ALL);
    this.moveAll = connection.prepareStatement(MOVE_ALL);
  }

  /** The tables, anew. */
  static void createTables(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table filing (id uuid primary key, version int not null, done int not null,
                               facts text not null) with (fillfactor = 80);
          create table history (id bigint generated always as identity primary key,
                                filing uuid not null, trigger text not null,
                                at timestamptz not null);
          create table outbox (id bigint generated always as identity primary key,
                               filing uuid not null, data text not null);
          create table inbox (id uuid primary key)
          """);
    }
  }

  Connection connection() {
    return connection;
  }

  /** One filing begins, with a commit of its own. */
  void begin(UUID filing) throws SQLException {
    begin.setObject(1, filing);
    begin.setString(2, Contender.FACTS);
    begin.executeUpdate();
    tell(filing, "BEGIN");
    connection.commit();
  }

  /** One step, with a commit of its own. */
  void take(Step step) throws SQLException {
    move.setInt(1, step.bit());
    move.setObject(2, step.filing());
    move.setInt(3, step.bit());
    if (move.executeUpdate() != 1) {
      throw new IllegalStateException("The step was taken before: " + step);
    }
    tell(step.filing(), step.trigger());
    connection.commit();
  }

  private void tell(UUID filing, String trigger) throws SQLException {
    log.setObject(1, filing);
    log.setString(2, trigger);
    log.executeUpdate();
    say.setObject(1, filing);
    say.setString(2, trigger);
    say.executeUpdate();
  }

  /** Many filings begin by one statement; the caller commits. */
  void beginAll(List<UUID> filings) throws SQLException {
    beginAll.setArray(1, connection.createArrayOf("uuid", filings.toArray()));
    beginAll.setArray(
        2, connection.createArrayOf("text", filings.stream().map(f -> "BEGIN").toArray()));
    beginAll.setString(3, Contender.FACTS);
    beginAll.executeUpdate();
  }

  /** Many steps, each of another filing, by one statement; the caller commits. */
  void takeAll(List<Step> steps) throws SQLException {
    moveAll.setArray(
        1, connection.createArrayOf("uuid", steps.stream().map(Step::filing).toArray()));
    moveAll.setArray(2, connection.createArrayOf("int", steps.stream().map(Step::bit).toArray()));
    moveAll.setArray(
        3, connection.createArrayOf("text", steps.stream().map(Step::trigger).toArray()));
    moveAll.executeUpdate();
  }

  long completed() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select count(*) from filing where done = " + COMPLETE)) {
      row.next();
      long count = row.getLong(1);
      connection.commit();
      return count;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
