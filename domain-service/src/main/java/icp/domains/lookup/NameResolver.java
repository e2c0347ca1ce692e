package icp.domains.lookup;

import java.util.Optional;

/** Whoever can tell what the DNS says. */
interface NameResolver {
  /**
   * Where a name, or www below it, points now.
   *
   * @return empty where no answer is to be had, which says nothing of the name
   */
  Optional<Resolution> ask(String name);
}
