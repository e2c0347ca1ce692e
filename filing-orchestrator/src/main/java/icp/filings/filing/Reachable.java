package icp.filings.filing;

/** How somebody is reached. */
public interface Reachable {
  /** The number that is called first, and that receives the administration's code. */
  String mobile();

  /** Another mobile number, for emergencies. */
  String emergencyMobile();

  /** A landline, such as {@code 086-0571-12345678}. */
  String landline();

  /** A mailbox. */
  String email();
}
