package icp.domains.lookup;

/** Whoever can tell what registries say. */
interface RegistryLookup {
  /**
   * What is said of a name now. Takes seconds at most, and never throws.
   *
   * @param name ASCII form of the registered name
   */
  RegistryAnswer ask(String name);
}
