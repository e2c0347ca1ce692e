package icp.domains.name;

import icp.contracts.Text;
import icp.domains.wording.Wording;

/** What was given is no domain name. It tells why, never what was given. */
public class NotADomainNameException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  NotADomainNameException(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /** Why something is no domain name, and what to give instead. */
  public enum Reason {
    /** Nothing was given. */
    EMPTY,
    /** A web address, a path, a port or a mailbox. */
    ADDRESS,
    /** An IPv4 or IPv6 address. */
    IP,
    /** More than the DNS carries. */
    TOO_LONG,
    /** A dot too many. */
    EMPTY_LABEL,
    /** One label alone. */
    ONE_LABEL,
    /** A hyphen where none may stand. */
    HYPHEN,
    /** Anything that no registry takes. */
    CHARACTERS,
    /** Letters of several scripts in one label, some of which look like others. */
    SCRIPTS_MIXED,
    /** An ASCII form that stands for no name. */
    PUNYCODE,
    /** A top-level domain or a zone such as com.cn. */
    SUFFIX;

    /** What to give instead, in both languages. */
    public Text fix() {
      return Wording.of("reason." + name());
    }
  }
}
