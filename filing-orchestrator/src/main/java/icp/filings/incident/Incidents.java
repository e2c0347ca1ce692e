package icp.filings.incident;

import icp.platform.http.Ids;
import icp.platform.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/** What operators must know of. Kept whatever becomes of the transaction that met with it. */
@ApplicationScoped
public class Incidents implements PanacheRepositoryBase<Incident, UUID> {
  private static final Logger LOG = Logger.getLogger(Incidents.class);

  private final Clock clock;

  Incidents(Clock clock) {
    this.clock = clock;
  }

  /** What kinds there are. */
  @Schema(name = "IncidentKind")
  public enum Kind {
    /** A code by SMS could not be sent; it is tried on. */
    SMS_NOT_SENT,
    /** An order could not be handed to the administration; it is tried on. */
    ADMINISTRATION_UNREACHABLE,
    /** A register outside says nothing of a filing; after some tries it goes on without it. */
    REGISTER_SILENT,
    /** The administration decided about a filing that there is not. */
    RESULT_FOR_UNKNOWN_FILING,
    /** The administration decided about a filing that does not wait for it. */
    RESULT_NOT_AWAITED,
    /** The administration's decision cannot be used as it is. */
    RESULT_UNUSABLE
  }

  /**
   * Keeps one.
   *
   * @param filing as it was named, which may be none of ours; or null
   * @param detail plain words, never with personal data
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Kind kind, UUID filing, String detail) {
    LOG.warnf("Incident kind=%s filing=%s", kind, filing);
    Incident incident = new Incident();
    incident.id = Ids.next();
    incident.at = clock.instant();
    incident.kind = kind;
    incident.filingId = filing;
    incident.detail = detail;
    persist(incident);
  }

  List<Incident> page(PageRequest page) {
    return find("id < ?1 order by id desc", page.before()).range(0, page.fetch() - 1).list();
  }
}
