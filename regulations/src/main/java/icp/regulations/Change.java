package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * Whether a filing may pass from one entity to another by a change.
 *
 * @param when the case in which it may; empty where it always may
 */
public record Change(Known allowed, Optional<Text> when) {
  public Change {
    Require.that(
        when.isEmpty() || allowed == Known.YES, "`when` tells when it may: needs `allowed: yes`");
    when.ifPresent(text -> Require.text(text, "when"));
  }
}
