package icp.filings.register;

import java.util.Set;

/** Whoever can tell which mobile numbers serve other filing entities. */
interface PhoneRegister {
  /** Those of the filing's mobile numbers that serve another entity. */
  Reply<Set<String>> ofAnother(Inquiry inquiry);
}
