package icp.filings.filing;

import icp.contracts.Part;
import java.util.UUID;

/** A part of a filing that is to be examined, for one revision. */
public record Asked(UUID filingId, Part part, int revision) {}
