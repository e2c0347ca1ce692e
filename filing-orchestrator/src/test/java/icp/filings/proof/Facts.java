package icp.filings.proof;

import icp.contracts.ResidentNumber;
import icp.filings.filing.FilingDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the applicants of the walk say. */
final class Facts {
  static final String SANDBOX_CODE = "246810";
  static final String CERTIFICATE_TAIL = "070019";

  private static final String ZHEJIANG = FilingDriver.COMPLETE;

  /** Which asked for no code by SMS in the first days of the walk. */
  private static final String BEIJING =
      ZHEJIANG
          .replace("\"province\":\"33\"", "\"province\":\"11\"")
          .replace("浙江省杭州市上城区", "北京市东城区")
          .replace("\"city\":\"杭州市\",\"district\":\"上城区\"", "\"city\":null,\"district\":\"东城区\"");

  private static final String NUMBER = "330102199003070019";

  /** An entity has one order in progress at a time: most filings of the walk are of another. */
  private static final List<String> NUMBERS = numbers();

  private static final List<String> PATCHES =
      List.of(
          "{\"websites\":{\"1\":{\"name\":\"小草读书札记\"}}}",
          "{\"websites\":{\"1\":{\"name\":\"云杉读书札记\"}}}",
          "{\"websites\":{\"2\":{\"name\":\"云杉读书札记\"}}}",
          "{\"websites\":{\"2\":null}}",
          "{\"entity\":{\"emergencyMobile\":\"13800000001\"}}",
          "{\"entity\":{\"email\":null}}",
          "{\"websites\":{\"1\":{\"name\":\"" + "长".repeat(5000) + "\"}}}",
          "{\"colour\":\"green\"}",
          "{\"consent\":null}",
          "{\"consent\":{\"version\":\"2026-11\"}}",
          "{}");

  /** What is filed, changed in one place; a change is of the website or of the entity. */
  private static final List<String> OF_WEBSITE =
      List.of(
          "{\"websites\":{\"1\":{\"name\":\"小草读书札记\"}}}",
          "{\"websites\":{\"1\":{\"name\":\"云杉读书札记\"}}}",
          "{\"websites\":{\"1\":{\"instanceId\":\"0192f5a0-0000-7000-8000-0000000000cc\"}}}");

  private static final List<String> OF_ENTITY =
      List.of(
          "{\"entity\":{\"email\":\"li@example.cn\"}}",
          "{\"entity\":{\"mailingAddress\":{\"street\":\"清河坊2号3层301室\"}}}",
          "{\"consent\":null}",
          "{\"consent\":{\"version\":\"2026-11\"}}");

  private Facts() {}

  /** Always of the same of the two for one order. */
  static String change(UUID order, Chance chance) {
    return chance.one(order.getLeastSignificantBits() % 2 == 0 ? OF_WEBSITE : OF_ENTITY);
  }

  static String begun(Chance chance) {
    return chance.of(6) ? "{\"province\":\"33\"}" : whole(chance);
  }

  /** Half of the time everything, so that drafts do not stay broken. */
  static String patch(Chance chance) {
    return chance.of(2) ? whole(chance) : chance.one(PATCHES);
  }

  /** What numbers begin with: mostly that of the filing's province. */
  static String licence(Chance chance) {
    return chance.of(10) ? "沪" : chance.of(3) ? "京" : "浙";
  }

  private static String whole(Chance chance) {
    String number = chance.one(NUMBERS);
    String phone = "13" + number.substring(5, 14);
    return (chance.of(3) ? BEIJING : ZHEJIANG)
        .replace(NUMBER, number)
        .replace("13800000001", phone);
  }

  /** Of people who differ by where and when they were born, and end alike. */
  private static List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    for (String place : List.of("330102", "330103", "330104", "330105", "330106")) {
      for (int month = 0; month < 35 * 12; month++) {
        String number =
            place + (1965 + month / 12) + "%02d".formatted(month % 12 + 1) + CERTIFICATE_TAIL;
        if (ResidentNumber.isGuarded(number)) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }
}
