package icp.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.audit.AuditEntry.Subject;
import icp.platform.http.Ids;
import icp.platform.messaging.DatabaseException;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes down who did what, in the transaction in which it is done. */
@ApplicationScoped
public class Audit {
  private static final String WRITE =
      """
      with written as (
        insert into audit_entry (id, at, actor, role, address, action, subject_kind, subject_id,
                                 detail, key_id, signature)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
      insert into audit_waiting (entry) select id from written
      """;

  private final AgroalDataSource database;
  private final Callers callers;
  private final Signer signer;
  private final ObjectMapper json;
  private final Clock clock;

  Audit(AgroalDataSource database, Callers callers, Signer signer, ObjectMapper json, Clock clock) {
    this.database = database;
    this.callers = callers;
    this.signer = signer;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Takes down what the caller of this request did.
   *
   * @throws jakarta.transaction.TransactionalException if there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Act act) {
    write(callers.current(), act);
  }

  /** Takes down what somebody did whom no token names. See {@link #write(Act)}. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Actor actor, Act act) {
    // As exact as the database keeps it, or the signature would not be of what is read again.
    AuditEntry entry =
        new AuditEntry(
            Ids.next(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor,
            act.action(),
            new Subject(act.kind(), act.subject(), text(act)));
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(WRITE)) {
      insert.setObject(1, entry.id());
      insert.setTimestamp(2, Timestamp.from(entry.at()));
      insert.setObject(3, actor.account());
      insert.setString(4, actor.role());
      insert.setString(5, actor.address());
      insert.setString(6, entry.action());
      insert.setString(7, entry.subject().kind());
      insert.setString(8, entry.subject().id());
      insert.setString(9, entry.subject().detail());
      insert.setString(10, signer.keyId());
      insert.setBytes(11, signer.sign(entry));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write the audit", e);
    }
  }

  private String text(Act act) {
    try {
      return json.writeValueAsString(act.detail());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts are always JSON", e);
    }
  }
}
