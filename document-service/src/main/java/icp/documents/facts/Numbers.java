package icp.documents.facts;

import icp.regulations.NumberFormat;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a number is built as its kind is. Everything that is wrong is told at once. */
final class Numbers {
  private static final Map<NumberFormat, Pattern> SHAPES =
      Map.of(
          NumberFormat.RESIDENT_IDENTITY, Pattern.compile("\\d{17}[\\dX]"),
          NumberFormat.HK_MACAO_RESIDENCE, Pattern.compile("\\d{17}[\\dX]"),
          NumberFormat.TAIWAN_RESIDENCE, Pattern.compile("\\d{17}[\\dX]"),
          NumberFormat.HK_MACAO_TRAVEL, Pattern.compile("[HM]\\d{8}(\\d{2})?"),
          NumberFormat.TAIWAN_TRAVEL, Pattern.compile("\\d{8}"),
          NumberFormat.PASSPORT, Pattern.compile("[A-Z0-9]{5,17}"),
          NumberFormat.CREDIT_CODE, Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}"),
          NumberFormat.ORGANISATION_CODE, Pattern.compile("[0-9A-Z]{8}-?[0-9X]"),
          NumberFormat.UNIT_NUMBER, Pattern.compile(".+"));

  /** GB/T 2260: the 31 divisions whose residents have such a card. */
  private static final Pattern MAINLAND =
      Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]).*");

  private final LocalDate today;

  Numbers(LocalDate today) {
    this.today = today;
  }

  /** Full-width forms, blanks and letter case make no other number. */
  static String normal(String number) {
    String compatible = Normalizer.normalize(number, Normalizer.Form.NFKC);
    return compatible.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
  }

  Set<NumberFault> faults(NumberFormat format, String given) {
    String number = normal(given);
    if (!SHAPES.get(format).matcher(number).matches()) {
      return EnumSet.of(NumberFault.MALFORMED);
    }
    return switch (format) {
      case RESIDENT_IDENTITY -> ofPerson(number, MAINLAND.matcher(number).matches());
      case HK_MACAO_RESIDENCE -> ofPerson(number, number.matches("8[12]0000.*"));
      case TAIWAN_RESIDENCE -> ofPerson(number, number.startsWith("830000"));
      case CREDIT_CODE -> ofUnit(CheckCharacters.fitsCreditCode(number));
      case ORGANISATION_CODE -> ofUnit(CheckCharacters.fitsOrganisationCode(number));
      default -> EnumSet.noneOf(NumberFault.class);
    };
  }

  private Set<NumberFault> ofPerson(String number, boolean divisionIsKnown) {
    Set<NumberFault> faults = EnumSet.noneOf(NumberFault.class);
    if (!divisionIsKnown) {
      faults.add(NumberFault.DIVISION);
    }
    if (!BirthDates.isPossible(number.substring(6, 14), today)) {
      faults.add(NumberFault.BIRTH_DATE);
    }
    if (!CheckCharacters.fitsIdentity(number)) {
      faults.add(NumberFault.CHECK_CHARACTER);
    }
    return faults;
  }

  private static Set<NumberFault> ofUnit(boolean fits) {
    return fits ? EnumSet.noneOf(NumberFault.class) : EnumSet.of(NumberFault.CODE_CHECK_CHARACTER);
  }
}
