package icp.domains.book;

import com.ibm.icu.text.IDNA;
import icp.platform.problem.FieldError;
import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;

/** Suffixes as people write them: with a leading dot, in either form. */
final class Suffixes {
  static final int LONGEST = 80;
  private static final IDNA TO_ASCII = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);
  private static final IDNA TO_UNICODE = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_UNICODE);

  private Suffixes() {}

  /**
   * @throws icp.platform.problem.ProblemException 400 if it is far too long to be one
   */
  static String ascii(String written) {
    if (written.length() > LONGEST) {
      throw malformed();
    }
    String tld = written.strip();
    StringBuilder ascii = new StringBuilder();
    TO_ASCII.nameToASCII(tld.startsWith(".") ? tld.substring(1) : tld, ascii, new IDNA.Info());
    return ascii.toString();
  }

  /**
   * @throws icp.platform.problem.ProblemException 400 if it is none that there could be
   */
  static String valid(String written) {
    String ascii = ascii(written);
    if (!ascii.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.cn)?")
        || !ascii(unicode(ascii)).equals(ascii)) {
      throw malformed();
    }
    return ascii;
  }

  static String unicode(String ascii) {
    StringBuilder unicode = new StringBuilder();
    TO_UNICODE.nameToUnicode(ascii, unicode, new IDNA.Info());
    return unicode.toString();
  }

  private static ProblemException malformed() {
    return Problems.malformed(new FieldError("tld", "Give a suffix such as cn or com.cn"));
  }
}
