package icp.filings.register;

import static icp.filings.register.Register.BLACKLIST;
import static icp.filings.register.Register.CREDIT;
import static icp.filings.register.Register.PHONES;

import icp.contracts.OrderType;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * In which registers an order is looked up. The journey has the part of the registers where one is
 * asked, and nowhere else.
 */
final class RegistersOfOrders {
  private static final Set<Register> ALL = EnumSet.allOf(Register.class);
  private static final Set<Register> NONE = EnumSet.noneOf(Register.class);

  private static final Map<OrderType, Set<Register>> ASKED =
      new EnumMap<>(
          Map.of(
              OrderType.FIRST_FILING, ALL,
              OrderType.ADD_WEBSITE, ALL,
              OrderType.ADD_ACCESS, ALL,
              // What the ministry has is what it changes: that the two differ says nothing.
              OrderType.CHANGE_ENTITY, EnumSet.of(CREDIT, PHONES, BLACKLIST),
              // Its administrator may be another one.
              OrderType.CHANGE_WEBSITE, EnumSet.of(PHONES, BLACKLIST),
              // Whoever gives something up needs nothing to be in order.
              OrderType.CANCEL_ENTITY, NONE,
              OrderType.CANCEL_WEBSITE, NONE,
              OrderType.CANCEL_ACCESS, NONE));

  private RegistersOfOrders() {}

  static Set<Register> of(OrderType order) {
    return ASKED.get(order);
  }
}
