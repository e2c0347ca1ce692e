package icp.filings.register;

import java.util.Set;

/** Whoever can tell who may not file. */
interface Blacklist {
  /** What is listed. Whose it is among several people, and why, is not told here. */
  Reply<Set<Listed>> listed(Inquiry inquiry);

  /** What can be listed. */
  enum Listed {
    ENTITY,
    PERSON,
    DOMAIN,
    ACCOUNT
  }
}
