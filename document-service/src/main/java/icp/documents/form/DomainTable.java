package icp.documents.form;

import java.util.ArrayList;
import java.util.List;

/** The table in which Beijing has all domain names listed, each with its registrar. */
final class DomainTable {
  private DomainTable() {}

  /** The filing's domain names, and room for the entity's others, which it does not say. */
  static List<List<String>> rows(Facts facts, int most, String... columns) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(columns).stream().map(column -> FormWords.of(column)).toList());
    for (int i = 0; i < Math.min(facts.domains(), most); i++) {
      boolean said = i < facts.sites().size();
      rows.add(row(i + 1, said ? facts.sites().get(i).domain() : "", columns.length));
    }
    return rows;
  }

  private static List<String> row(int number, String domain, int columns) {
    List<String> row = new ArrayList<>(List.of(Integer.toString(number), domain));
    while (row.size() < columns) {
      row.add("");
    }
    return row;
  }
}
