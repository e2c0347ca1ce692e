package icp.bench.crowd;

import icp.bench.lab.Lab;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Filings of other accounts, so that the table and its indexes are as large as they come to be:
 * copies of rows that are there, under new identifiers. What is sealed in them opens for nobody.
 */
public final class Crowd {
  private static final String COPIES =
      """
      with copied as (
          insert into filing
          select r.*
          from filing f
               join (select id from filing where facts is not null limit 50) model using (id),
               generate_series(1, %d) n,
               lateral jsonb_populate_record(f, jsonb_build_object(
                   'id', uuidv7(- interval '1 day' * random() * 300),
                   'account_id', md5((n %% 50000)::text)::uuid,
                   'certificate', gen_random_uuid()::text)) r
          limit %d
          returning id, created_at)
      insert into filing_event (filing_id, sequence, at, trigger, from_status, to_status, revision, actor, detail, hash)
      select c.id, s, c.created_at, 'COPY', 'DRAFT', 'DRAFT', 1, 'bench', '{}', decode(md5(c.id::text), 'hex')
      from copied c, generate_series(1, 6) s
      """;

  private final Lab lab;

  public Crowd(Lab lab) {
    this.lab = lab;
  }

  /** Grows to so many filings. */
  public void grow(int filings) throws SQLException {
    try (Connection connection = lab.connect("filings");
        Statement statement = connection.createStatement()) {
      long there = count(statement);
      if (there < filings) {
        long missing = filings - there;
        statement.execute(COPIES.formatted(missing / 50 + 1, missing));
        statement.execute("analyze");
      }
    }
  }

  private static long count(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("select count(*) from filing")) {
      row.next();
      return row.getLong(1);
    }
  }
}
