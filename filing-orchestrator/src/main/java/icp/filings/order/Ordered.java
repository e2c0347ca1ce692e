package icp.filings.order;

import icp.contracts.Finding;
import java.util.List;

/**
 * What a filing orders, as things are now.
 *
 * @param order with the entity's certificate
 * @param findings what is found wrong with it as such an order
 * @param keeps whether the website stays where it is filed to stand, by the same service
 *     identification number
 */
public record Ordered(
    FilingOrder order, List<Finding> findings, boolean keeps, KnownRecords known) {
  /** Whether it changes something that is filed, if it is to change anything. */
  public boolean isEmpty() {
    return order.reason() == OrderReason.NOTHING_DIFFERS;
  }

  /** The number by which a website that stays where it is stands; null where it does not. */
  public String serviceNumber() {
    return keeps && known.base() != null ? known.base().serviceNumber() : null;
  }
}
