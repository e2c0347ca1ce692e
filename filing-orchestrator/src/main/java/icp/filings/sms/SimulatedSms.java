package icp.filings.sms;

/** Sends nothing: everybody knows the code already. See the package for its sandbox values. */
final class SimulatedSms implements SmsGateway {
  private static final String CODE = "246810";
  private static final String NEVER_REACHED = "9999";

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public void send(Sms sms) {
    if (sms.phone() != null && sms.phone().endsWith(NEVER_REACHED)) {
      throw new NotSentException("sandbox phone");
    }
  }
}
