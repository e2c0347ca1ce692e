package icp.suite.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * A person of the demo with a resident identity card.
 *
 * @param card its number
 */
record Somebody(String name, String card) {

  private static final int TAIL = 6;

  /** What a filing says of who a person is. */
  Map<String, Object> identity() {
    return Map.of(
        "name",
        name,
        "residency",
        "MAINLAND",
        "certificateType",
        "RESIDENT_IDENTITY_CARD",
        "certificateNumber",
        card);
  }

  /** The same, and how they are reached. */
  Map<String, Object> reachable() {
    Map<String, Object> facts = new HashMap<>(identity());
    facts.putAll(contacts());
    return facts;
  }

  Map<String, Object> contacts() {
    return Map.of(
        "mobile", phone("138"),
        "emergencyMobile", phone("139"),
        "email", "somebody@example.cn");
  }

  /** What stands on the card. */
  Map<String, Object> printed(LocalDate today) {
    return Map.of(
        "document",
        "ID_MAINLAND",
        "name",
        name,
        "number",
        card,
        "validUntil",
        today.plusYears(10).toString());
  }

  String tail() {
    return card.substring(card.length() - TAIL);
  }

  /** One of their own: the same number serves no second entity. */
  private String phone(String operator) {
    return operator + card.substring(9, 17);
  }
}
