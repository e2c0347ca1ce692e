package icp.platform.person;

import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.platform.security.Caller;
import icp.platform.security.Roles;

/** What a body says that asks about a person; the constants are how its fields are written. */
public interface AskedOfPerson {
  String KIND_MISSING = "Say EXPORT or ERASURE";

  String NUMBER = "[\\p{L}\\p{N} ()-]*";
  String NUMBER_REFUSED = "Give the number as it is printed";
  int NUMBER_MOST = 40;
  String NUMBER_LENGTH = "Give 1 to 40 characters";

  String MOBILE = "\\+?[0-9 -]{11,20}";
  String MOBILE_REFUSED = "Give a mobile number";

  String REASON = "(?!.*[0-9]{6})[^@\\p{Cc}]*";
  String REASON_REFUSED =
      "Name nobody: no address of a mailbox, and no more than 5 digits in a row";
  String REASON_MISSING = "Say why, for the record";
  int REASON_MOST = 200;
  String REASON_LENGTH = "Give 1 to 200 characters";

  PersonRequestKind kind();

  /** Null where the person is found otherwise, or is whoever asks. */
  String certificateNumber();

  /** The same. */
  String mobile();

  /** Kept with the request, so it names nobody. */
  String reason();

  /**
   * Whether it is about all that is the caller's own. An operator asks for somebody who wrote in;
   * anybody else about themselves, whom the token names.
   *
   * @throws icp.platform.problem.ProblemException 400 if an operator does not name exactly one, or
   *     anybody else does name somebody
   */
  default boolean ownOf(Caller caller) {
    boolean number = certificateNumber() != null;
    boolean phone = mobile() != null;
    if (!caller.is(Roles.OPERATOR)) {
      refuse(number || phone, "Leave it out: you ask about what is your account's");
      return true;
    }
    refuse(number == phone, "Give whom it is about: certificateNumber or mobile");
    return false;
  }

  private static void refuse(boolean wrong, String why) {
    if (wrong) {
      throw Problems.malformed(new FieldError("certificateNumber", why));
    }
  }
}
