package icp.filings.filing;

import icp.platform.sealing.SealedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/** What a stored row of a filing says of people, in clear, for the proof of its log. */
@ApplicationScoped
public class OpenedRow {
  private final FilingSeal seal;

  OpenedRow(FilingSeal seal) {
    this.seal = seal;
  }

  /**
   * The columns that are sealed; null where one does not open. What stands beside the facts in
   * clear is told only where it is not what they say: no log tells of it, so it shows.
   *
   * @param row with {@code facts}, {@code reasons}, {@code province}, {@code domains}, {@code
   *     wrapped_key} and {@code key_id}
   */
  public Map<String, String> columns(ResultSet row, UUID id) throws SQLException {
    Map<String, String> columns = new HashMap<>();
    byte[] wrapped = row.getBytes("wrapped_key");
    long keyId = row.getLong("key_id");
    byte[] facts = row.getBytes("facts");
    byte[] reasons = row.getBytes("reasons");
    columns.put("facts", opened(() -> FilingSeal.facts(seal.key(id, wrapped, keyId), id, facts)));
    columns.put(
        "reasons", opened(() -> FilingSeal.reasons(seal.key(id, wrapped, keyId), id, reasons)));
    if (columns.get("facts") != null) {
      compare(columns, row, Findable.of(columns.get("facts")));
    }
    return columns;
  }

  private static String opened(Supplier<String> opening) {
    try {
      return opening.get();
    } catch (SealedException e) {
      return null;
    }
  }

  private static void compare(Map<String, String> columns, ResultSet row, Findable said)
      throws SQLException {
    String province = row.getString("province");
    if (!Objects.equals(province, said.province())) {
      columns.put("province", province);
    }
    Set<String> domains =
        new TreeSet<>(Arrays.asList((String[]) row.getArray("domains").getArray()));
    if (!domains.equals(said.domains())) {
      columns.put("domains", domains.toString());
    }
  }
}
