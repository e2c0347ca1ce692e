package icp.filings.order;

import icp.contracts.OrderType;
import java.util.UUID;

/**
 * What a filing orders.
 *
 * @param reason why it is the order that it is; provisional until it is handed in
 * @param basedOn the approved filing that it changes or gives up; null for a new one
 * @param certificate keyed fingerprint of the certificate of the entity as it was handed in; null
 *     before, and once what was said is forgotten
 */
public record FilingOrder(OrderReason reason, UUID basedOn, String certificate) {
  /** A new filing of which nothing is known yet. */
  public static final FilingOrder NEW = new FilingOrder(OrderReason.ENTITY_NOT_NAMED, null, null);

  /** The type that follows from the reason. */
  public OrderType type() {
    return reason.type();
  }

  /** Whether it changes what is filed. */
  public boolean changes() {
    return type().kind() == OrderType.Kind.CHANGE;
  }

  /** Whether it gives up what is filed. */
  public boolean cancels() {
    return type().kind() == OrderType.Kind.CANCEL;
  }

  /** The same for another reason. */
  public FilingOrder because(OrderReason other) {
    return new FilingOrder(other, basedOn, certificate);
  }

  /** The same of an entity. */
  public FilingOrder of(String entitysCertificate) {
    return new FilingOrder(reason, basedOn, entitysCertificate);
  }
}
