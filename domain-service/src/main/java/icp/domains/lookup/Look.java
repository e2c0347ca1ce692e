package icp.domains.lookup;

/** A kind of look-up. */
interface Look {
  Kind kind();

  /**
   * Asks the network, outside of any transaction, and keeps what it says.
   *
   * @param name ASCII form of the registered name
   * @return whether there was an answer; without one the name is due again soon
   */
  boolean at(String name);

  /** What is looked for. */
  enum Kind {
    /** Where the name points. */
    DNS("resolution"),
    /** What its registry says. */
    RDAP("registry_facts");

    private final String table;

    Kind(String table) {
      this.table = table;
    }

    /** Where what is learnt is kept, by name. */
    String table() {
      return table;
    }
  }
}
