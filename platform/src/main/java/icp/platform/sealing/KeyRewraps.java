package icp.platform.sealing;

import icp.platform.http.Page;
import icp.platform.http.PageRequest;
import icp.platform.sealing.KeyRows.KeyRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Wraps data keys by the keyset's primary key, a page at a time, so that an older key can leave the
 * keyset. What the data keys seal is not touched.
 */
@ApplicationScoped
class KeyRewraps {
  private static final Logger LOG = Logger.getLogger(KeyRewraps.class);

  private final KeyRows rows;
  private final DataKeys keys;

  KeyRewraps(KeyRows rows, DataKeys keys) {
    this.rows = rows;
    this.keys = keys;
  }

  KeyRewrapView rewrap(PageRequest request) {
    Page<Outcome> page = Page.of(rows.of(request), request, KeyRow::owner, this::rewrapped);
    return new KeyRewrapView(
        page.items().size(),
        count(page.items(), Outcome.REWRAPPED),
        count(page.items(), Outcome.DAMAGED),
        page.after());
  }

  private Outcome rewrapped(KeyRow row) {
    try {
      Optional<WrappedKey> better = keys.rewrapped(row.owner(), row.key());
      better.ifPresent(key -> rows.replace(row, key));
      return better.isPresent() ? Outcome.REWRAPPED : Outcome.LEFT;
    } catch (SealedException e) {
      LOG.errorf("A data key does not open: in=%s %s", row.table().table(), e.getMessage());
      return Outcome.DAMAGED;
    }
  }

  private static int count(List<Outcome> outcomes, Outcome one) {
    return (int) outcomes.stream().filter(one::equals).count();
  }

  private enum Outcome {
    REWRAPPED,
    LEFT,
    DAMAGED
  }
}
