package icp.platform.audit;

import icp.platform.audit.ChainStore.Waiting;
import icp.platform.messaging.BrokerAwayException;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes the chain longer, a round at a time; of all replicas one is at it. */
@ApplicationScoped
class Linking {
  private static final Logger LOG = Logger.getLogger(Linking.class);
  private static final int BATCH = 500;

  private final AgroalDataSource database;
  private final Checkpoints checkpoints;
  private final ToldCheckpoints told;

  Linking(AgroalDataSource database, Checkpoints checkpoints, ToldCheckpoints told) {
    this.database = database;
    this.checkpoints = checkpoints;
    this.told = told;
  }

  /**
   * What a round came to.
   *
   * @param more whether there may be more to link
   */
  record Round(boolean more, Optional<Checkpoint> checkpoint) {
    private static final Round NOTHING = new Round(false, Optional.empty());
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Round round() {
    try (Connection connection = database.getConnection()) {
      ChainStore chain = new ChainStore(connection);
      return chain.leads() ? round(chain) : Round.NOTHING;
    } catch (SQLException e) {
      throw new DatabaseException("link the audit", e);
    }
  }

  private Round round(ChainStore chain) throws SQLException {
    Checkpoint before = chain.lastCheckpoint();
    Link last = chain.lastLink();
    List<Waiting> waiting = chain.waiting(BATCH);
    if (waiting.isEmpty() && !checkpoints.isDue(last.number() - before.number(), before)) {
      return Round.NOTHING;
    }
    boolean current = ask();
    // Where the chain was cut off, what comes now goes on behind the cut, and the gap stays for all
    // to see: also when all checkpoints behind the cut are gone with it.
    before = before.orFarther(told.known());
    last = last.number() < before.number() ? before.link() : last;
    List<Link> links = new ArrayList<>();
    for (Waiting next : waiting) {
      last = last.next(next.id(), next.entry(), next.signature());
      links.add(last);
    }
    chain.link(links);
    boolean due = current && checkpoints.isDue(last.number() - before.number(), before);
    // A chain that is not the one that was told gets no checkpoint that would be farther.
    boolean sign = due && chain.agreesWith(told.known());
    return new Round(
        links.size() == BATCH,
        sign ? Optional.of(checkpoints.sign(chain, last)) : Optional.empty());
  }

  /** Whether the broker has told how far the chain was; linking goes on without. */
  private boolean ask() {
    try {
      told.last();
      return true;
    } catch (BrokerAwayException e) {
      LOG.warn("The audit gets no checkpoint before the broker answers");
      LOG.debug("Cause", e);
      return false;
    }
  }
}
