package icp.platform.audit;

import icp.platform.audit.ChainStore.Waiting;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the chain longer, a round at a time; of all replicas one is at it. */
@ApplicationScoped
class Linking {
  private static final int BATCH = 500;

  private final AgroalDataSource database;
  private final Signer signer;
  private final AuditConfig config;
  private final Clock clock;

  Linking(AgroalDataSource database, Signer signer, AuditConfig config, Clock clock) {
    this.database = database;
    this.signer = signer;
    this.config = config;
    this.clock = clock;
  }

  /**
   * What a round came to.
   *
   * @param more whether there may be more to link
   */
  record Round(boolean more, Optional<Checkpoint> checkpoint) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Round round() {
    try (Connection connection = database.getConnection()) {
      ChainStore chain = new ChainStore(connection);
      return chain.leads() ? round(chain) : new Round(false, Optional.empty());
    } catch (SQLException e) {
      throw new DatabaseException("link the audit", e);
    }
  }

  private Round round(ChainStore chain) throws SQLException {
    Checkpoint checkpoint = chain.lastCheckpoint();
    Link last = chain.lastLink();
    if (last.number() < checkpoint.number()) {
      // The chain was cut off. What comes now goes on behind the cut, and the gap stays for all to
      // see.
      last = checkpoint.link();
    }
    List<Link> links = new ArrayList<>();
    for (Waiting next : chain.waiting(BATCH)) {
      last = last.next(next.id(), next.entry(), next.signature());
      links.add(last);
    }
    chain.link(links);
    return new Round(links.size() == BATCH, sign(chain, last, checkpoint));
  }

  private Optional<Checkpoint> sign(ChainStore chain, Link last, Checkpoint before)
      throws SQLException {
    long since = last.number() - before.number();
    boolean due =
        since >= config.checkpointRows()
            || !before.at().plus(config.checkpointAfter()).isAfter(clock.instant());
    if (since == 0 || !due) {
      return Optional.empty();
    }
    Checkpoint made =
        new Checkpoint(last.number(), last.hex(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    chain.add(made, signer.keyId(), signer.sign(made));
    return Optional.of(made);
  }
}
