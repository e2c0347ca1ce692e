package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import icp.contracts.AskedDocument;
import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.OrderType;
import icp.contracts.Part;
import icp.contracts.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing as its caller sees it. */
@Schema(name = "Filing", description = "A filing as its caller sees it.")
public record FilingView(
    UUID id,
    FilingStatus status,
    @Schema(description = "Counts submissions, 0 before the first.", minimum = "0") int revision,
    @Schema(description = "What the caller may do about it now.") Set<Action> nextActions,
    @Schema(
            description =
                "What it orders, which follows from what is filed; provisional in DRAFT and RETURNED.")
        OrderType orderType,
    @Schema(description = "Why it is this order.") Text orderReason,
    @Schema(
            description = "The approved filing that it changes or gives up; null for a new one.",
            nullable = true)
        UUID basedOn,
    FilingFacts facts,
    @Schema(
            description =
                "What the rules see in the facts as they are now, while they can be mended: in DRAFT"
                    + " and RETURNED. In APPROVED, that the entity's certificate ends.")
        List<Finding> findings,
    @Schema(
            description =
                "What each part's owner found in this revision; and, while it can be mended, what"
                    + " they find provisionally in what is typed.")
        List<PartView> checks,
    @Schema(description = "Why it was returned last.") List<Reason> reasons,
    @Schema(description = "The service identification number set aside for each website, by place.")
        SortedMap<Integer, String> serviceNumbers,
    @Schema(description = "When the present wait lapses.") Instant dueAt,
    @Schema(
            description =
                "While an administration has it: until when it usually has answered, by the working"
                    + " days of its province.")
        LocalDate estimatedUntil,
    @Schema(description = "Once it is approved.") OutcomeView outcome,
    Instant createdAt,
    Instant updatedAt) {

  /** What may be done about a filing. */
  public enum Action {
    EDIT,
    SUBMIT,
    WITHDRAW,
    APPROVE,
    RETURN,
    /** Prove who the administrator is, with document-service. */
    VERIFY,
    /** Enter the code that was sent by SMS. */
    ENTER_SMS_CODE,
    /** Begin a change of what is filed. */
    CHANGE,
    /** Begin to give up what is filed. */
    CANCEL
  }

  /** One part of the filing. */
  @Schema(name = "PartCheck")
  public record PartView(
      Part part,
      @Schema(description = "Null while the answer is awaited.") Boolean fit,
      List<Finding> findings,
      @Schema(description = "Version of the regulations applied.", maxLength = 64) String book,
      @Schema(
              description =
                  "True while the filing is typed: what would be found now. Nothing is set aside, and"
                      + " a submission asks anew.")
          boolean provisional,
      @JsonIgnore @Schema(hidden = true) List<AskedDocument> documents) {}
}
