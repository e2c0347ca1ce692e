package icp.filings.incident;

import icp.contracts.FilingStatus;
import icp.filings.incident.IncidentStore.Raised;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;

/** What operators must know of. Kept whatever becomes of the transaction that met with it. */
@ApplicationScoped
public class Incidents {
  private static final Logger LOG = Logger.getLogger(Incidents.class);

  private final IncidentStore store;

  Incidents(IncidentStore store) {
    this.store = store;
  }

  /** What kinds there are, and what can be done about each. */
  @Schema(name = "IncidentKind")
  public enum Kind {
    /** A code by SMS could not be sent; it is tried on. */
    SMS_NOT_SENT(
        FilingStatus.SMS_VERIFICATION,
        IncidentAction.RETRY,
        IncidentAction.WITHDRAW,
        IncidentAction.DISCARD),
    /** An order could not be handed to the administration; it is tried on. */
    ADMINISTRATION_UNREACHABLE(
        FilingStatus.ADMINISTRATION_REVIEW, IncidentAction.RETRY, IncidentAction.DISCARD),
    /** A register outside says nothing of a filing; after some tries it goes on without it. */
    REGISTER_SILENT(
        FilingStatus.CHECKING,
        IncidentAction.RECHECK,
        IncidentAction.WITHDRAW,
        IncidentAction.DISCARD),
    /** The administration decided about a filing that there is not. */
    RESULT_FOR_UNKNOWN_FILING(null, IncidentAction.DISCARD),
    /** The administration decided about a filing that does not wait for it. */
    RESULT_NOT_AWAITED(null, IncidentAction.DISCARD),
    /** The administration's decision cannot be used as it is. */
    RESULT_UNUSABLE(null, IncidentAction.DISCARD),
    /** The administration gave an added website the number of another entity. */
    NUMBER_OF_ANOTHER_ENTITY(null, IncidentAction.DISCARD),
    /** A part's owner did not answer in time, for whatever reason; it was asked again. */
    CHECK_UNANSWERED(
        FilingStatus.CHECKING,
        IncidentAction.RECHECK,
        IncidentAction.WITHDRAW,
        IncidentAction.DISCARD),
    /** A review, or an administration, takes longer than it may. */
    DEADLINE_MISSED(null, IncidentAction.WITHDRAW, IncidentAction.DISCARD),
    /** What another service said could not be handled here. */
    DEAD_LETTER(null, IncidentAction.REPLAY, IncidentAction.DISCARD),
    /** A webhook endpoint took nothing for days, or wants nothing more; nothing is sent there. */
    WEBHOOK_DISABLED(null, IncidentAction.DISCARD);

    private final FilingStatus status;
    private final Set<IncidentAction> fits;

    Kind(FilingStatus status, IncidentAction... fits) {
      this.status = status;
      this.fits = EnumSet.copyOf(Arrays.asList(fits));
    }

    /** Where a filing stands while it matters; null where that says nothing. */
    FilingStatus status() {
      return status;
    }

    Set<IncidentAction> fits() {
      return fits;
    }
  }

  /**
   * Keeps one; where one is open for the same filing, counts it up.
   *
   * @param filing as it was named, which may be none of ours; or null
   * @param detail plain words, never with personal data
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Kind kind, UUID filing, String detail) {
    raise(List.of(Raised.of(kind, filing, detail)));
  }

  /**
   * Keeps one that is about no filing; where one of the same cause is open, counts it up.
   *
   * @param cause what tells it apart, such as an id
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void record(Kind kind, String cause, String detail) {
    raise(List.of(new Raised(kind, cause, null, kind.status(), detail)));
  }

  /** Keeps several of different causes in the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  void raise(List<Raised> raised) {
    raised.forEach(one -> LOG.warnf("Incident kind=%s filing=%s", one.kind(), one.filingId()));
    store.raise(raised);
  }

  /** What a filing's incident of a kind was about has come right. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void settle(Kind kind, UUID filing) {
    store.settle(kind, filing.toString());
  }

  /** What an incident of a cause was about has come right. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void settle(Kind kind, String cause) {
    store.settle(kind, cause);
  }
}
