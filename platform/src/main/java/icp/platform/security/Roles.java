package icp.platform.security;

/** What a caller may be, as the {@code groups} claim of their token says. */
public final class Roles {
  /** Files websites of their own account. */
  public static final String APPLICANT = "applicant";

  /** Looks at filings of others and decides. */
  public static final String REVIEWER = "reviewer";

  /** Runs the suite and feeds it with the provider's data. */
  public static final String OPERATOR = "operator";

  /** A service of the suite, in a token that is for one other service alone. */
  public static final String SERVICE = "service";

  private Roles() {}
}
