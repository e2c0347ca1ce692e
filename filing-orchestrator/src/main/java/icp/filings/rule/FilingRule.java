package icp.filings.rule;

import icp.contracts.Finding;
import java.util.List;

/** One thing that is asked of what the applicant says. */
@FunctionalInterface
interface FilingRule {
  /** What there is to say; nothing where all is as it should be, or where too little is said. */
  List<Finding> judge(FilingCase filing);
}
