package icp.filings.reason;

import icp.contracts.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the pages say that each examiner's own test writes from its rules. Nothing is said of a rule
 * but there, so that no second list can drift from it.
 */
final class RulePages {
  private static final Map<String, Part> PAGES = new LinkedHashMap<>();
  private static final Pattern ROW = Pattern.compile("\\| (R\\d{3}(?:, R\\d{3})*) \\| (.*) \\|");
  private static final Pattern CODE = Pattern.compile("`([a-z][a-z-]+)`");

  /** Reason, what is wrong, code, severity, source. */
  private static final int WITH_SOURCE = 4;

  static {
    PAGES.put("filing-rules.md", Part.FACTS);
    PAGES.put("domain-rules.md", Part.DOMAIN);
    PAGES.put("instance-rules.md", Part.INSTANCE);
    PAGES.put("document-rules.md", Part.DOCUMENTS);
    PAGES.put("register-rules.md", Part.REGISTERS);
  }

  private RulePages() {}

  static List<FoundBy> read() {
    return PAGES.entrySet().stream().flatMap(page -> read(page.getKey(), page.getValue())).toList();
  }

  private static Stream<FoundBy> read(String page, Part part) {
    try {
      return Files.readString(Path.of("..", "docs", page))
          .lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .flatMap(row -> row(row, part));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row without a code says why there is none. */
  private static Stream<FoundBy> row(Matcher row, Part part) {
    String[] cells = row.group(2).split(" \\| ");
    List<String> codes = codes(row.group(2));
    String source = cells.length == WITH_SOURCE ? cells[WITH_SOURCE - 1] : "";
    return cells.length > 1 && !codes.isEmpty()
        ? Stream.of(row.group(1).split(", ")).map(id -> new FoundBy(id, part, codes, source))
        : Stream.empty();
  }

  private static List<String> codes(String cells) {
    List<String> codes = new ArrayList<>();
    Matcher code = CODE.matcher(cells);
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }
}
