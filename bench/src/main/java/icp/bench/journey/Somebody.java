package icp.bench.journey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A made-up person of Hangzhou with a resident identity card.
 *
 * @param card its number
 */
record Somebody(String name, String card) {
  private static final String GB_11643 = "10X98765432";
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (System.nanoTime() % 40_000_000 + 40_000_000) % 40_000_000);

  /** Somebody whom nobody has seen before, most likely. */
  static Somebody fresh() {
    int next = NEXT.getAndIncrement();
    int year = 1950 + next % 55;
    int month = 1 + next / 55 % 12;
    int day = 1 + next / 660 % 28;
    int serial = next / 18_480 % 1000;
    int district = 2 + next / 18_480_000 % 8;
    String first17 = "3301%02d%04d%02d%02d%03d".formatted(district, year, month, day, serial);
    int sum = 0;
    for (int i = 0; i < first17.length(); i++) {
      sum += Character.digit(first17.charAt(i), 10) * ((1 << (first17.length() - i)) % 11);
    }
    return new Somebody("李雷雷", first17 + GB_11643.charAt(sum % 11));
  }

  Map<String, Object> entity() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("kind", "INDIVIDUAL");
    facts.put("name", name);
    facts.put("residency", "MAINLAND");
    facts.put("certificateType", "RESIDENT_IDENTITY_CARD");
    facts.put("certificateNumber", card);
    facts.put("certificateAddress", "浙江省杭州市西湖区示例路3号楼2层201室");
    facts.put("mailingAddress", Map.of("city", "杭州市", "district", "西湖区", "street", "示例路3号楼2层201室"));
    facts.put("mobile", "138" + phone());
    facts.put("emergencyMobile", "139" + phone());
    facts.put("email", "somebody@example.cn");
    return facts;
  }

  Map<String, Object> holder() {
    return Map.of(
        "holderName",
        name,
        "holderKind",
        "INDIVIDUAL",
        "holderCertificateType",
        "RESIDENT_IDENTITY_CARD",
        "holderCertificateNumber",
        card);
  }

  /** What stands on the card. */
  Map<String, Object> printed() {
    return Map.of(
        "document",
        "ID_MAINLAND",
        "name",
        name,
        "number",
        card,
        "validUntil",
        LocalDate.now(ZoneOffset.UTC).plusYears(10).toString());
  }

  private String phone() {
    return "%08d".formatted(Math.abs(card.hashCode() % 100_000_000));
  }
}
