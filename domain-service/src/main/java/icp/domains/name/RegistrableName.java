package icp.domains.name;

import icp.regulations.Tld;
import java.util.Optional;

/**
 * A domain name and the registered name that it stands under: the registered one is filed, and it
 * covers all names below it.
 *
 * @param given the name as it was read
 * @param registered the name itself, or the one above it that was registered
 * @param tld what the book knows of its suffix; empty where the book does not know the suffix
 */
public record RegistrableName(DomainName given, DomainName registered, Optional<Tld> tld) {
  /** Whether a name below the registered one was given. */
  public boolean folded() {
    return !given.equals(registered);
  }
}
