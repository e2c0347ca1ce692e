package icp.filings.filing;

import io.agroal.api.AgroalDataSource;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A table of filings as after years: most of them approved, most of those in one province. */
public final class ManyFilings {
  public static final int COUNT = 20_000;

  /** Each of these accounts has ten of them. */
  public static final UUID ACCOUNT = new UUID(0, 7);

  /** A quarter of them is this one's. */
  public static final UUID BIG_ACCOUNT = new UUID(0, 4001);

  private static final String FILL =
      """
      insert into filing (id, account_id, version, status, revision, sequence, last_hash, province,
                          due_at, created_at, updated_at, entered_at)
      select (lpad(to_hex(made.ms), 12, '0') || '7000' || '8' || lpad(to_hex(n), 15, '0'))::uuid,
             case when n %% 4 = 1 then '%s'::uuid else
               ('00000000-0000-0000-0000-' || lpad(to_hex(n %% 2000), 12, '0'))::uuid end,
             1,
             case when n %% 10 < 7 then 'APPROVED' else (array['DRAFT', 'CHECKING',
               'PRELIMINARY_REVIEW', 'FACE_VERIFICATION', 'RETURNED', 'WITHDRAWN'])[n %% 6 + 1] end,
             1 + n %% 3 / 2, 1, '',
             case when n %% 50 > 0 then case when n %% 3 < 2 then '33' else '44' end end,
             '2100-01-01', to_timestamp(made.ms / 1000.0), to_timestamp(made.ms / 1000.0),
             to_timestamp(made.ms / 1000.0) + (n %% 17) * interval '1 day'
      from generate_series(1, %d) n, lateral (select %d + n * 60000::bigint as ms) made
      """;

  /** The tail of each id is the number that the filing was made of. */
  private static final String FILL_DOMAINS =
      """
      insert into filing_domain (domain, filing_id)
      select 'd' || m.n %% 10000 || '.cn', f.id
      from filing f,
           lateral (select ('x' || right(replace(f.id::text, '-', ''), 15))::bit(60)::bigint as n) m
      where f.province is not null and m.n between 1 and %d
        and not exists (select from filing_domain d where d.filing_id = f.id)
      """;

  private ManyFilings() {}

  /** Fills the table with filings that were begun a minute apart from then on. */
  public static void fill(AgroalDataSource database, Instant from) throws SQLException {
    run(database, FILL.formatted(BIG_ACCOUNT, COUNT, from.toEpochMilli()));
    run(database, FILL_DOMAINS.formatted(COUNT));
    run(database, "vacuum analyze filing");
    run(database, "vacuum analyze filing_domain");
  }

  public static void run(AgroalDataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
