package icp.filings.filing;

import icp.contracts.ResidentNumber;
import icp.contracts.UnifiedCode;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Made-up numbers of certificates, each new: an entity has one order in progress at a time. */
public final class Certificates {
  private static final Pattern PERSON = Pattern.compile("\"(\\d{6})\\d{11}[\\dX]\"");
  private static final Pattern COMPANY = Pattern.compile("\"(9\\d{7}MA)[\\dA-Z]{8}\"");
  private static final Pattern PHONE = Pattern.compile("\"13[89]0000000[01]\"");
  private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private Certificates() {}

  /** A resident identity card of some place, by its six digits. */
  public static String person(String place) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String born =
        "%d%02d%02d"
            .formatted(random.nextInt(1965, 2001), random.nextInt(1, 13), random.nextInt(1, 29));
    String guarded = place + born + "%03d".formatted(random.nextInt(1000));
    return checked(guarded, "0123456789X", false);
  }

  /** A licence of some registry, by the first ten characters of its code. */
  public static String company(String beginning) {
    String serial = "%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    return checked(beginning + serial, CHECKS, true);
  }

  private static String checked(String guarded, String characters, boolean ofCompany) {
    return IntStream.range(0, characters.length())
        .mapToObj(at -> guarded + characters.charAt(at))
        .filter(ofCompany ? UnifiedCode::isGuarded : ResidentNumber::isGuarded)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The same facts of another entity of the same place. It has another phone, too: one number
   * serves one entity.
   */
  public static String another(String facts) {
    return ofAnother(PHONE.matcher(facts).replaceAll(phone()));
  }

  private static String phone() {
    return "\"138%08d\"".formatted(ThreadLocalRandom.current().nextInt(10_000, 100_000_000));
  }

  private static String ofAnother(String facts) {
    boolean individual = facts.contains("\"INDIVIDUAL\"");
    Matcher number = (individual ? PERSON : COMPANY).matcher(facts);
    if (!number.find()) {
      return facts;
    }
    String old = number.group().replace("\"", "");
    boolean good = individual ? ResidentNumber.isGuarded(old) : UnifiedCode.isGuarded(old);
    String fresh = individual ? person(number.group(1)) : company(number.group(1));
    return good ? facts.replace(old, fresh) : facts;
  }
}
