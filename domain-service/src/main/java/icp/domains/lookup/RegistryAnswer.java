package icp.domains.lookup;

/** What came of asking a registry. */
sealed interface RegistryAnswer {
  /** It said something. */
  record Told(RegistryFacts facts) implements RegistryAnswer {}

  /** It said nothing, which says nothing of the name. */
  record Untold(Why why) implements RegistryAnswer {}

  /** Why there is no answer. */
  enum Why {
    /** No server is known for the suffix: asking again soon would change nothing. */
    NO_SERVER,
    /** The server has failed too often of late, and is left in peace. */
    RESTING,
    /** Its name leads to an address that is not public. */
    PRIVATE_ADDRESS,
    /** It sent us to a host that is not a registry's, or round in a circle. */
    SENT_ELSEWHERE,
    UNREACHABLE,
    LATE,
    TOO_LONG,
    UNREADABLE,
    /** It spoke of another name than it was asked for. */
    ANOTHER_NAME,
    /** It answered that it would not. */
    DECLINED
  }
}
