package icp.filings.filing;

import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Place;
import icp.platform.sealing.SealedException;
import icp.platform.sealing.WrappedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Seals what filings' rows say of people, each by its filing's own key, and opens it again. A row
 * that is erased has neither: it says nothing.
 */
@ApplicationScoped
public class FilingSeal {
  /** The facts of a filing that says nothing. */
  static final String NOTHING = "{}";

  static final String NO_REASONS = "[]";

  /** What nobody takes for facts or reasons. */
  private static final String UNREADABLE = "";

  private static final Logger LOG = Logger.getLogger(FilingSeal.class);

  private final DataKeys keys;

  FilingSeal(DataKeys keys) {
    this.keys = keys;
  }

  /** The key of a filing that begins. */
  DataKey fresh(UUID filing) {
    return keys.fresh(filing);
  }

  /** The key of a filing; null where it is gone. */
  DataKey key(UUID filing, byte[] wrapped, long id) {
    return wrapped == null ? null : keys.open(filing, new WrappedKey(id, wrapped));
  }

  /** The key of a row that has the columns of {@code filing_key}; null where it is gone. */
  DataKey key(ResultSet row, UUID filing) throws SQLException {
    return key(filing, row.getBytes("wrapped_key"), row.getLong("key_id"));
  }

  /**
   * The facts of a row that has the columns {@code facts}, {@code wrapped_key} and {@code key_id}.
   * Of many rows one that does not open must not hold up the others: it says something that cannot
   * be read.
   */
  public String facts(ResultSet row, UUID filing) throws SQLException {
    return opened(row, filing, null).facts();
  }

  /** The same with the row's {@code reasons}, and the key. */
  Opened open(ResultSet row, UUID filing) throws SQLException {
    return opened(row, filing, row.getBytes("reasons"));
  }

  private Opened opened(ResultSet row, UUID filing, byte[] reasons) throws SQLException {
    byte[] facts = row.getBytes("facts");
    try {
      DataKey key = key(row, filing);
      return new Opened(key, facts(key, filing, facts), reasons(key, filing, reasons));
    } catch (SealedException e) {
      LOG.errorf("A filing does not open: id=%s reason=\"%s\"", filing, e.getMessage());
      return new Opened(null, UNREADABLE, UNREADABLE);
    }
  }

  /**
   * What a row says of people.
   *
   * @param key null where it is gone or does not open
   */
  record Opened(DataKey key, String facts, String reasons) {}

  /** What a filing says; nothing where it is erased. */
  static String facts(DataKey key, UUID filing, byte[] sealed) {
    return opened(key, factsOf(filing), sealed, NOTHING);
  }

  /** Why it was returned; for nothing where it was not. */
  static String reasons(DataKey key, UUID filing, byte[] sealed) {
    return opened(key, reasonsOf(filing), sealed, NO_REASONS);
  }

  /** What it had said at a submission. */
  static String facts(DataKey key, UUID filing, int revision, byte[] sealed) {
    return opened(key, revisionOf(filing, revision), sealed, NOTHING);
  }

  private static String opened(DataKey key, Place place, byte[] sealed, String none) {
    return key == null || sealed == null ? none : key.openText(place, sealed);
  }

  static byte[] sealedFacts(FilingState filing) {
    return sealed(filing, factsOf(filing.id()), filing.facts(), NOTHING);
  }

  static byte[] sealedReasons(FilingState filing) {
    return sealed(filing, reasonsOf(filing.id()), filing.reasons(), NO_REASONS);
  }

  static byte[] sealedFacts(FilingState filing, int revision) {
    return sealed(filing, revisionOf(filing.id(), revision), filing.facts(), NOTHING);
  }

  private static byte[] sealed(FilingState filing, Place place, String said, String none) {
    if (said.equals(none)) {
      return null;
    }
    if (filing.key() == null) {
      throw ErasedFilings.gone();
    }
    return filing.key().sealText(place, said);
  }

  private static Place factsOf(UUID filing) {
    return Place.of("filing", "facts", filing);
  }

  private static Place reasonsOf(UUID filing) {
    return Place.of("filing", "reasons", filing);
  }

  private static Place revisionOf(UUID filing, int revision) {
    return Place.of("filing_revision", "facts", filing, revision);
  }
}
