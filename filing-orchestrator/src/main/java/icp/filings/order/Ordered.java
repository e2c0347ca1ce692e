package icp.filings.order;

import icp.contracts.Finding;
import java.util.List;

/**
 * What a filing orders, as things are now.
 *
 * @param order with the entity's certificate
 * @param findings what is found wrong with it as such an order
 * @param keeps whether the websites stay where they are filed to stand, by the same service
 *     identification numbers
 */
public record Ordered(
    FilingOrder order, List<Finding> findings, boolean keeps, KnownRecords known) {
  /** Whether it changes something that is filed, if it is to change anything. */
  public boolean isEmpty() {
    return order.reason() == OrderReason.NOTHING_DIFFERS;
  }

  /**
   * The numbers by which websites that stay where they are stand, as kept; null where one moves.
   */
  public String serviceNumbers() {
    return keeps && known.base() != null ? known.base().serviceNumbers() : null;
  }
}
