package icp.domains.name;

import static icp.domains.name.NotADomainNameException.Reason.ADDRESS;
import static icp.domains.name.NotADomainNameException.Reason.CHARACTERS;
import static icp.domains.name.NotADomainNameException.Reason.EMPTY;
import static icp.domains.name.NotADomainNameException.Reason.EMPTY_LABEL;
import static icp.domains.name.NotADomainNameException.Reason.HYPHEN;
import static icp.domains.name.NotADomainNameException.Reason.IP;
import static icp.domains.name.NotADomainNameException.Reason.ONE_LABEL;
import static icp.domains.name.NotADomainNameException.Reason.PUNYCODE;
import static icp.domains.name.NotADomainNameException.Reason.SCRIPTS_MIXED;
import static icp.domains.name.NotADomainNameException.Reason.TOO_LONG;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.IDNA.Error;
import com.ibm.icu.text.SpoofChecker;
import icp.domains.name.NotADomainNameException.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what people write as a domain name: upper case, full-width letters and stops, the ASCII
 * form of a Chinese name and a dot at the end are all fine.
 */
public final class DomainNames {
  /** One more than the DNS carries, for a dot at the end. */
  private static final int LONGEST = 254;

  private static final IDNA TO_ASCII =
      IDNA.getUTS46Instance(
          IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE
              | IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO);

  /**
   * Within one label, a script or those that East Asian writing mixes with Latin (UTS 39, highly
   * restrictive): a Cyrillic letter among Latin ones is there to be taken for another.
   */
  private static final SpoofChecker SCRIPTS =
      new SpoofChecker.Builder()
          .setChecks(SpoofChecker.RESTRICTION_LEVEL)
          .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
          .build();

  /** Signs that RFC 5892 lets stand in their context; ICU has judged the context. */
  private static final String SIGNS = ".-\u00b7\u0375\u05f3\u05f4\u30fb\u200c\u200d";

  private static final Pattern PART_OF_AN_ADDRESS = Pattern.compile("[/\\\\:@?#]");
  private static final Pattern IPV6 = Pattern.compile("\\[?[0-9a-fA-F:.]*:[0-9a-fA-F:.]*]?");
  private static final Pattern LABELS = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");

  private static final Set<Error> LENGTHS =
      EnumSet.of(Error.LABEL_TOO_LONG, Error.DOMAIN_NAME_TOO_LONG);
  private static final Set<Error> HYPHENS =
      EnumSet.of(Error.LEADING_HYPHEN, Error.TRAILING_HYPHEN, Error.HYPHEN_3_4);
  private static final Set<Error> ENCODINGS =
      EnumSet.of(Error.PUNYCODE, Error.INVALID_ACE_LABEL, Error.LABEL_HAS_DOT);

  private DomainNames() {}

  /**
   * @throws NotADomainNameException if it is none; nothing else is ever thrown
   */
  public static DomainName parse(String written) {
    if (written == null || written.length() <= LONGEST && written.isBlank()) {
      throw new NotADomainNameException(EMPTY);
    }
    // Before anything that takes time in its length.
    refuse(written.length() > LONGEST + 2, TOO_LONG);
    String bare = written.strip();
    refuse(matches(IPV6, bare), IP);
    refuse(PART_OF_AN_ADDRESS.matcher(bare).find(), ADDRESS);
    DomainName name = new DomainName(ascii(bare));
    refuse(matches(NUMBER, name.last(1).ascii()), name.labels().size() == 4 ? IP : CHARACTERS);
    refuse(name.labels().size() < 2, ONE_LABEL);
    String unicode = name.unicode();
    refuse(!unicode.codePoints().allMatch(DomainNames::registrable), CHARACTERS);
    refuse(LABELS.splitAsStream(unicode).anyMatch(SCRIPTS::failsChecks), SCRIPTS_MIXED);
    return name;
  }

  private static String ascii(String bare) {
    StringBuilder mapped = new StringBuilder();
    IDNA.Info info = new IDNA.Info();
    TO_ASCII.nameToASCII(bare, mapped, info);
    // The DNS's root may stand at the end as a dot; ICU lets it stand.
    boolean root = mapped.length() > 1 && mapped.charAt(mapped.length() - 1) == '.';
    String ascii = root ? mapped.substring(0, mapped.length() - 1) : mapped.toString();
    refuse(ascii.isEmpty() || ascii.startsWith(".") || ascii.endsWith("."), EMPTY_LABEL);
    refuse(ascii.contains(".."), EMPTY_LABEL);
    refuse(info.hasErrors(), reason(info.getErrors()));
    refuse(ascii.length() >= LONGEST, TOO_LONG);
    return ascii;
  }

  private static Reason reason(Set<Error> errors) {
    if (errors.contains(Error.DISALLOWED)) {
      return CHARACTERS;
    }
    if (errors.stream().anyMatch(ENCODINGS::contains)) {
      return PUNYCODE;
    }
    if (errors.stream().anyMatch(HYPHENS::contains)) {
      return HYPHEN;
    }
    return errors.stream().anyMatch(LENGTHS::contains) ? TOO_LONG : CHARACTERS;
  }

  /** UTS 46 lets signs and emoji through, which no registry has taken since IDNA 2008. */
  private static boolean registrable(int character) {
    return Character.isLetterOrDigit(character)
        || SIGNS.indexOf(character) >= 0
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  private static void refuse(boolean wrong, Reason reason) {
    if (wrong) {
      throw new NotADomainNameException(reason);
    }
  }
}
