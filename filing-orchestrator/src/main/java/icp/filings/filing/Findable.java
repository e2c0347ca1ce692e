package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What of a filing's facts stands beside them in clear, since filings are found by it.
 *
 * @param province null while none is named
 * @param domains domain names in lower case without the root's dot, in order
 */
public record Findable(String province, Set<String> domains) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ROOT = Pattern.compile("\\.+$");

  /** Of facts as they are kept in a row, in clear. */
  public static Findable of(String facts) {
    try {
      JsonNode said = JSON.readTree(facts);
      Set<String> domains = new TreeSet<>();
      for (JsonNode website : said.path("websites")) {
        if (website.path("domain").isTextual()) {
          domains.add(normal(website.path("domain").textValue()));
        }
      }
      return new Findable(said.path("province").textValue(), domains);
    } catch (JsonProcessingException e) {
      // Without the cause: its text may quote the facts.
      throw new IllegalStateException("Facts in the database are not readable");
    }
  }

  private static String normal(String domain) {
    return ROOT.matcher(domain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
