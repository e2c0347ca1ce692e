package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All numbers that take a slot. */
@ApplicationScoped
public class ServiceNumbers {
  private static final String SELECT =
      "select " + ServiceNumber.COLUMNS + " from service_number n where ";
  private static final String USAGE =
      """
      select scope, instance_id, state = 'ALLOTTED' and holder_id = account_id as unused,
             count(*)::int as numbers
      from service_number where scope = any (?::text[]) and holds
      group by scope, instance_id, unused
      """;

  private static final String GRANTED =
      """
      select instance_id, holder_id, count(*)::int as numbers from service_number
      where instance_id = any (?::uuid[]) and state = 'ALLOTTED' and holder_id <> account_id
      group by instance_id, holder_id
      """;

  private final Statements statements;

  ServiceNumbers(Statements statements) {
    this.statements = statements;
  }

  /** Those of an instance, newest first, the invalid ones among them. */
  List<ServiceNumber> ofInstance(UUID instance, PageRequest page) {
    return statements.rows(
        "list numbers",
        SELECT + "n.instance_id = ? and n.id < ? order by n.id desc limit ?",
        ServiceNumber::read,
        instance,
        page.before(),
        page.fetch());
  }

  /**
   * A number that an account owns or may use, or any when it is null.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none or it is another's
   */
  ServiceNumber required(UUID id, UUID account) {
    return statements.rows("find a number", SELECT + "n.id = ?", ServiceNumber::read, id).stream()
        .filter(number -> account == null || number.concerns(account))
        .findFirst()
        .orElseThrow(Problems::notFound);
  }

  /** Numbers that accounts own or may use, newest first; all accounts' when it is null. */
  List<ServiceNumber> page(UUID account, PageRequest page) {
    return statements.rows(
        "list numbers",
        SELECT
            + "n.id < ? and (?::uuid is null or n.account_id = ? or n.holder_id = ?)"
            + " order by n.id desc limit ?",
        ServiceNumber::read,
        page.before(),
        account,
        account,
        account,
        page.fetch());
  }

  /** Where a filing stands, as far as its moves were heard; empty before the first. */
  Optional<String> statusOf(UUID filing) {
    return statements
        .rows(
            "find a filing",
            "select status from filing_hold where filing_id = ? and status is not null",
            row -> row.getString(1),
            filing)
        .stream()
        .findFirst();
  }

  /** How many unused numbers of several instances were granted to which accounts. */
  public Grants granted(Collection<UUID> instances) {
    return Grants.of(
        statements.rows(
            "count grants",
            GRANTED,
            Grants.Counted::read,
            new Column("uuid", instances.toArray())));
  }

  /** What several filings hold. */
  public List<ServiceNumber> ofFilings(Collection<UUID> filings) {
    return statements.rows(
        "find the numbers of filings",
        SELECT + "n.filing_id = any (?::uuid[])",
        ServiceNumber::read,
        new Column("uuid", filings.toArray()));
  }

  /** Those that there are of several numbers, by the number; asks nothing where none is named. */
  public Map<UUID, ServiceNumber> named(Collection<UUID> some) {
    return some.isEmpty()
        ? Map.of()
        : statements
            .rows(
                "find numbers by their names",
                SELECT + "n.number = any (?::uuid[])",
                ServiceNumber::read,
                new Column("uuid", some.toArray()))
            .stream()
            .collect(Collectors.toMap(ServiceNumber::number, Function.identity()));
  }

  /** How many are taken in several scopes, by one statement. */
  public Usage usage(Collection<NumberScope> scopes) {
    Object[] keys = scopes.stream().map(NumberScope::key).distinct().toArray();
    Map<String, Integer> taken = new HashMap<>();
    Map<UUID, Integer> unused = new HashMap<>();
    for (Counted some : statements.rows("count", USAGE, Counted::read, new Column("text", keys))) {
      taken.merge(some.scope(), some.numbers(), Integer::sum);
      if (some.unused()) {
        unused.merge(some.instanceId(), some.numbers(), Integer::sum);
      }
    }
    return new Usage(taken, unused);
  }

  private record Counted(String scope, UUID instanceId, boolean unused, int numbers) {
    static Counted read(ResultSet row) throws SQLException {
      return new Counted(
          row.getString("scope"),
          row.getObject("instance_id", UUID.class),
          row.getBoolean("unused"),
          row.getInt("numbers"));
    }
  }
}
