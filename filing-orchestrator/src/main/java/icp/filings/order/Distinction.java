package icp.filings.order;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import icp.filings.filing.Differences;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How what an applicant says differs from what is filed.
 *
 * @param places JSON pointers into the facts, but for what is no fact of the entity or the website
 */
record Distinction(List<Place> places) {
  /** Nothing differs. */
  static final Distinction NONE = new Distinction(List.of());

  private static final Pattern ENTITY =
      Pattern.compile("/(entity|legalRepresentative|entityLeader)(/.*)?");
  private static final Pattern SITE = Pattern.compile("/(website|websites|administrator)(/.*)?");
  private static final Pattern DOMAIN = Pattern.compile("/websites?(/\\d+)?/domain");
  private static final Pattern CARRIER =
      Pattern.compile("/websites?(/\\d+)?/(instanceId|serviceNumber)");

  /**
   * How many names it files in all is of the day, and consent is of each order: neither is filed.
   */
  private static final Pattern NOT_FILED = Pattern.compile("/entity/domains|/consent(/.*)?");

  /**
   * A place that differs.
   *
   * @param gone whether nothing stands there any more
   */
  record Place(String pointer, boolean gone) {
    boolean is(Pattern pattern) {
      return pattern.matcher(pointer).matches();
    }
  }

  static Distinction between(JsonNode filed, JsonNode said) {
    return new Distinction(
        Differences.places(filed, said).stream()
            .map(JsonPointer::toString)
            .filter(pointer -> !NOT_FILED.matcher(pointer).matches())
            .map(pointer -> new Place(pointer, said.at(pointer).isMissingNode()))
            .toList());
  }

  List<String> ofEntity() {
    return matching(ENTITY);
  }

  List<String> ofSite() {
    return matching(SITE);
  }

  /** Domain names that are other ones now; one may be left out. */
  List<String> otherDomains() {
    return there(DOMAIN);
  }

  private List<String> there(Pattern pattern) {
    return places.stream()
        .filter(place -> place.is(pattern) && !place.gone())
        .map(Place::pointer)
        .toList();
  }

  boolean renames() {
    return has("/entity/name");
  }

  /** Whether a website is to stand on something else than before; one may be left out. */
  boolean movesSite() {
    return !there(CARRIER).isEmpty();
  }

  boolean has(String pointer) {
    return places.stream().anyMatch(place -> place.pointer().equals(pointer));
  }

  private List<String> matching(Pattern pattern) {
    return places.stream().filter(place -> place.is(pattern)).map(Place::pointer).toList();
  }
}
