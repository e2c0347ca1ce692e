package icp.filings.order;

import icp.contracts.OrderType;
import icp.contracts.Text;

/** Why a filing is the order that it is; the type follows from it. */
public enum OrderReason {
  /** The draft does not say yet who files. */
  ENTITY_NOT_NAMED(OrderType.FIRST_FILING),
  /** Nothing is known to be filed of the entity. */
  ENTITY_UNKNOWN(OrderType.FIRST_FILING),
  /** What was filed of it here is given up. */
  ENTITY_CANCELLED(OrderType.FIRST_FILING),
  /** It has a number here. */
  ENTITY_FILED_HERE(OrderType.ADD_WEBSITE),
  /** It has a number that another provider brought it. */
  ENTITY_FILED_ELSEWHERE(OrderType.ADD_WEBSITE),
  /** A domain name is filed by the entity with another provider. */
  WEBSITE_FILED_ELSEWHERE(OrderType.ADD_ACCESS),
  /** It says what is filed; what is changed will decide. */
  NOTHING_DIFFERS(OrderType.CHANGE_WEBSITE),
  /** Its name differs from what is filed, and maybe more of it. */
  ENTITY_RENAMED(OrderType.CHANGE_ENTITY),
  /** Who files differs in something else. */
  ENTITY_DIFFERS(OrderType.CHANGE_ENTITY),
  /** The website or its administrator differs. */
  WEBSITE_DIFFERS(OrderType.CHANGE_WEBSITE),
  /** The entity has no other website: its number goes with it. */
  LAST_WEBSITE(OrderType.CANCEL_ENTITY),
  /** The entity has others. */
  OTHER_WEBSITES_STAY(OrderType.CANCEL_WEBSITE),
  /** Only the access here is given up. */
  WEBSITE_STAYS_ELSEWHERE(OrderType.CANCEL_ACCESS);

  private final OrderType type;

  OrderReason(OrderType type) {
    this.type = type;
  }

  /** The order that it makes. */
  public OrderType type() {
    return type;
  }

  /** The same in a sentence. */
  public Text words() {
    return OrderWords.of("reason." + name());
  }
}
