package icp.domains.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import icp.domains.registration.KeptTelling;
import icp.domains.registration.Registrations.Key;
import icp.platform.person.MadeRequest;
import icp.platform.person.PersonRequestKind;
import java.time.Instant;
import java.util.List;
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
    @Schema(description = "Each domain name that was found, by name.") List<Done> names,
    @Schema(description = "True if there are more names: ask again, by name.") Boolean more,
    @Schema(description = "What is kept; only in the answer to the request itself.") Kept kept) {

  /** What became of one name. */
  @Schema(name = "PersonRequestName")
  record Done(
      @Schema(description = "Whose name it is.") UUID accountId,
      @Schema(maxLength = 253) String name,
      Outcome outcome,
      Text why) {
    static Done of(Key key, Outcome outcome) {
      return new Done(key.accountId(), key.name(), outcome, outcome.why());
    }

    Key key() {
      return new Key(accountId, name);
    }
  }

  /** All that this service keeps of a person. */
  @Schema(name = "PersonKept", description = "All that this service keeps of a person.")
  record Kept(List<NameKept> names) {}

  /** A name, with what was told of it. */
  @Schema(name = "NameKept")
  record NameKept(
      UUID accountId,
      @Schema(maxLength = 253) String name,
      @Schema(
              description =
                  "All that was told of it, for the account that it is of; else what names the"
                      + " person. The latest heard first.")
          List<KeptTelling> told) {}

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
