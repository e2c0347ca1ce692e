package icp.domains.check;

import icp.contracts.Finding;
import java.util.Optional;

/** One thing that is asked of a domain name. */
@FunctionalInterface
interface DomainRule {
  /** What there is to say; empty where the domain name is as it should be. */
  Optional<Finding> judge(DomainCase filing);
}
