package icp.instances.number;

import icp.instances.sql.Column;
import icp.instances.sql.Statements;
import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      select scope, instance_id, state, count(*)::int as numbers
      from service_number where scope = any (?::text[]) group by scope, instance_id, state
      """;

  private final Statements statements;

  ServiceNumbers(Statements statements) {
    this.statements = statements;
  }

  /** Those of an instance, by slot: never more than its limit. */
  List<ServiceNumber> ofInstance(UUID instance) {
    return statements.rows(
        "list numbers",
        SELECT + "n.instance_id = ? order by n.scope, n.slot",
        ServiceNumber::read,
        instance);
  }

  /**
   * A number of an account, or of any when it is null.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none or it is another's
   */
  ServiceNumber required(UUID id, UUID account) {
    return statements.rows("find a number", SELECT + "n.id = ?", ServiceNumber::read, id).stream()
        .filter(number -> account == null || number.accountId().equals(account))
        .findFirst()
        .orElseThrow(Problems::notFound);
  }

  /** What each of several filings holds. */
  public Map<UUID, ServiceNumber> ofFilings(Collection<UUID> filings) {
    return statements
        .rows(
            "find the numbers of filings",
            SELECT + "n.filing_id = any (?::uuid[])",
            ServiceNumber::read,
            new Column("uuid", filings.toArray()))
        .stream()
        .collect(Collectors.toMap(ServiceNumber::filingId, Function.identity()));
  }

  /** How many are taken in several scopes, by one statement. */
  public Usage usage(Collection<NumberScope> scopes) {
    Object[] keys = scopes.stream().map(NumberScope::key).distinct().toArray();
    Map<String, Integer> taken = new HashMap<>();
    Map<UUID, Integer> unused = new HashMap<>();
    for (Counted some : statements.rows("count", USAGE, Counted::read, new Column("text", keys))) {
      taken.merge(some.scope(), some.numbers(), Integer::sum);
      if (some.state() == NumberState.ALLOTTED) {
        unused.merge(some.instanceId(), some.numbers(), Integer::sum);
      }
    }
    return new Usage(taken, unused);
  }

  private record Counted(String scope, UUID instanceId, NumberState state, int numbers) {
    static Counted read(ResultSet row) throws SQLException {
      return new Counted(
          row.getString("scope"),
          row.getObject("instance_id", UUID.class),
          NumberState.valueOf(row.getString("state")),
          row.getInt("numbers"));
    }
  }
}
