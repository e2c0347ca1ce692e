package icp.filings.checklist;

import icp.contracts.Part;
import icp.filings.filing.OwnWords;
import icp.filings.filing.Standing;
import icp.filings.filing.Standing.Known;
import icp.filings.rule.FilingRules;
import icp.platform.security.Roles;
import icp.regulations.Book;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a filing has to meet, at any time of its life. */
@Path("/v1/filings/{id}/checklist")
@Tag(name = "filings")
@RolesAllowed({Roles.APPLICANT, Roles.REVIEWER, Roles.OPERATOR})
class ChecklistResource {
  /** Registers are asked once it is handed in. */
  private static final Set<Part> BEFORE = EnumSet.complementOf(EnumSet.of(Part.REGISTERS));

  private final Standing standing;
  private final OwnWords words;
  private final Book book;

  ChecklistResource(Standing standing, OwnWords words, Book book) {
    this.standing = standing;
    this.words = words;
    this.book = book;
  }

  @GET
  @Operation(
      operationId = "getChecklist",
      summary = "Every requirement of the filing in its province today, and how far it is met")
  public ChecklistView get(@PathParam("id") UUID id) {
    Known known = standing.of(id);
    FilingRules rules = words.today();
    List<Row> rows = Checklist.of(known, rules);
    boolean examined = known.findings().keySet().containsAll(BEFORE);
    return new ChecklistView(
        id,
        known.status(),
        rules.on(),
        book.version(),
        ChecklistView.counts(rows),
        ChecklistView.earliest(rows, examined, rules.on()),
        rows,
        known.nextActions());
  }
}
