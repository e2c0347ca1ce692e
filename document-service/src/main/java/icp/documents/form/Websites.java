package icp.documents.form;

import icp.documents.form.Facts.Website;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How forms name the websites of a filing: one in the text, several in a table of their own. */
final class Websites {
  private static final List<Double> SHARES = List.of(0.1, 0.45, 0.45);

  private Websites() {}

  /** The website with its domain name, or the first and how many they are. */
  static String named(Facts facts) {
    Website first = facts.sites().get(0);
    return several(facts)
        ? FormWords.of("site.several", first.name(), Integer.toString(facts.sites().size()))
        : FormWords.of("site.one", first.name(), first.domain());
  }

  static String domains(Facts facts) {
    return facts.sites().stream().map(Website::domain).collect(Collectors.joining("、"));
  }

  /** The table, where the text does not name all. */
  static Layout listed(Layout layout, Facts facts) {
    return several(facts) ? layout.heading("site.list").table(SHARES, rows(facts)) : layout;
  }

  /** One in two rows, several in the table. */
  static Layout described(Layout layout, Facts facts) {
    if (several(facts)) {
      return layout.table(SHARES, rows(facts));
    }
    Website one = facts.sites().get(0);
    return layout.row("label.website", one.name()).row("label.domain", one.domain());
  }

  private static boolean several(Facts facts) {
    return facts.sites().size() > 1;
  }

  private static List<List<String>> rows(Facts facts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            FormWords.of("label.serial"),
            FormWords.of("label.website"),
            FormWords.of("label.domain")));
    for (Website website : facts.sites()) {
      rows.add(List.of(Integer.toString(rows.size()), website.name(), website.domain()));
    }
    return rows;
  }
}
