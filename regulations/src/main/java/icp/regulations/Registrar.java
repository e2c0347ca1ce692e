package icp.regulations;

import icp.contracts.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A registrar of domain names, and whether the ministry approved it.
 *
 * <p>The book's list is not complete. A registrar that is missing is unknown, not refused.
 *
 * @param aliases the names under which it appears in registration data, besides its own
 * @param reason why domain names registered there cannot be filed, and what to do; given whenever
 *     {@code approved} is {@code NO}
 */
public record Registrar(
    String id,
    Text name,
    List<String> aliases,
    Known approved,
    Optional<Text> reason,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  public Registrar {
    Require.that(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), "`id` is lower case words and hyphens");
    aliases = List.copyOf(aliases);
    aliases.forEach(alias -> Require.words(alias, "aliases"));
    Require.words(source, "source");
    Require.that(reason.isPresent() == (approved == Known.NO), "`reason` goes with `approved: no`");
  }

  List<String> names() {
    List<String> names = new ArrayList<>(aliases);
    names.addAll(List.of(id, name.en(), name.zh()));
    return names;
  }
}
