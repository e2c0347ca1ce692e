package icp.filings.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.contracts.Text;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.Reachable;
import icp.platform.person.MadeRequest;
import icp.platform.person.PersonRequestKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonRequest", description = "A request of a person, and what became of it.")
record PersonRequestView(
    UUID id,
    PersonRequestKind kind,
    Instant madeAt,
    @Schema(description = "The account that asked: the person's own, or an operator's.")
        UUID askedBy,
    @Schema(description = "Whether it is about all that is the account's own.") boolean own,
    @Schema(maxLength = 200) String reason,
    @Schema(description = "Each filing that was found, the newest first.") List<Done> filings,
    @Schema(description = "True if there are more filings: ask again, by filingId.") Boolean more,
    @Schema(description = "What is kept; only in the answer to the request itself.") Kept kept) {

  /** What became of one filing. */
  @Schema(name = "PersonRequestFiling")
  record Done(UUID filingId, Outcome outcome, Text why) {
    static Done of(UUID filing, Outcome outcome) {
      return new Done(filing, outcome, outcome.why());
    }
  }

  /** All that this service keeps of a person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PersonKept", description = "All that this service keeps of a person.")
  record Kept(
      @Schema(description = "Of an account that asks about its own.") AccountKept account,
      List<FilingKept> filings) {}

  /** An account. */
  @Schema(name = "AccountKept")
  record AccountKept(
      UUID id, @Schema(maxLength = 64) String name, String roles, Instant createdAt) {}

  /** A filing: all of it for whose it is, else what it says of the person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "FilingKept")
  record FilingKept(
      UUID id,
      FilingStatus status,
      OrderType orderType,
      @Schema(description = "All of it, for the account that it is of.") FilingFacts facts,
      @Schema(description = "Else what it says of the person, by place.")
          Map<String, Reachable> person,
      @Schema(description = "What each submission said; of one's own only.")
          List<SubmissionKept> submissions) {}

  /** One submission. */
  @Schema(name = "SubmissionKept")
  record SubmissionKept(
      @Schema(minimum = "1") int revision, Instant submittedAt, FilingFacts facts) {}

  /** As it is on record: without what was exported. */
  static PersonRequestView of(MadeRequest made, List<Done> done) {
    return of(made, done, false, null);
  }

  static PersonRequestView of(MadeRequest made, List<Done> done, boolean more, Kept exported) {
    return new PersonRequestView(
        made.id(),
        made.kind(),
        made.madeAt(),
        made.askedBy(),
        made.own(),
        made.reason(),
        done,
        more ? true : null,
        exported);
  }
}
