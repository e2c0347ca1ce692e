package icp.filings.reason;

import icp.contracts.Part;
import java.util.List;

/**
 * What finds a reason.
 *
 * @param codes of findings, or of the problem that refuses a submission
 * @param source where it is written; empty where the words of the finding tell it
 */
record FoundBy(String reason, Part part, List<String> codes, String source) {}
