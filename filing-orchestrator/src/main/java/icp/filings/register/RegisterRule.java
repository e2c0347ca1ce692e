package icp.filings.register;

import icp.contracts.Finding;
import java.util.List;

/** One thing that is asked of what registers say of a filing. */
@FunctionalInterface
interface RegisterRule {
  /** What there is to say; nothing where all is as it should be, or where nothing is known. */
  List<Finding> judge(RegisterCase filing);
}
