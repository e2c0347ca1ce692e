package icp.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Signs how far the chain is now and then, and has it told outside the database. */
@ApplicationScoped
class Checkpoints {
  private final Signer signer;
  private final CheckpointTopic topic;
  private final AuditConfig config;
  private final Clock clock;

  Checkpoints(Signer signer, CheckpointTopic topic, AuditConfig config, Clock clock) {
    this.signer = signer;
    this.topic = topic;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Whether it is time for one.
   *
   * @param since how many entries there are behind the one before
   */
  boolean isDue(long since, Checkpoint before) {
    return since >= config.checkpointRows()
        || since > 0 && !before.at().plus(config.checkpointAfter()).isAfter(clock.instant());
  }

  /** Signs the chain's end. It is told when the caller's transaction commits. */
  Checkpoint sign(ChainStore chain, Link last) throws SQLException {
    Checkpoint made =
        new Checkpoint(last.number(), last.hex(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    byte[] signature = signer.sign(made);
    chain.add(made, signer.keyId(), signature);
    topic.tell(
        new SignedCheckpoint(made.number(), made.hash(), made.at(), signer.keyId(), signature));
    return made;
  }
}
