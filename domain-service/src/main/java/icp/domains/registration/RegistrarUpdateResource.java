package icp.domains.registration;

import icp.platform.audit.Act;
import icp.platform.audit.Audit;
import icp.platform.security.Caller;
import icp.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed of the provider's own registrar. */
@Path("/v1/registrar-updates")
@Tag(name = "Domains", description = "The facts of domain names and their holders.")
@RolesAllowed(Roles.OPERATOR)
class RegistrarUpdateResource {
  private final UpdateReader reader;
  private final Ledger ledger;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  RegistrarUpdateResource(
      UpdateReader reader, Ledger ledger, Audit audit, Caller caller, Clock clock) {
    this.reader = reader;
    this.ledger = ledger;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  @Schema(name = "RegistrarUpdates", description = "Told together: all are taken, or none.")
  record Body(
      @Schema(minItems = 1, maxItems = 100)
          @NotNull(message = "Give 1 to 100 updates")
          @Size(min = 1, max = 100, message = "Give 1 to 100 updates")
          List<@NotNull(message = "Give an update") @Valid RegistrarUpdate> updates) {}

  @Schema(name = "RegistrarUpdateOutcome", description = "What became of an update.")
  record Item(
      UUID eventId,
      @Schema(
              description =
                  "APPLIED: told something new. ALREADY_KNOWN: heard before. OLDER: all of its facts"
                      + " were told of a later moment; kept as history alone.")
          Ledger.Outcome outcome) {}

  @Schema(name = "RegistrarUpdateOutcomes", description = "In the order of the updates.")
  record Outcomes(@Schema(maxItems = 100) List<Item> items) {}

  @POST
  @Transactional
  @Operation(
      operationId = "postRegistrarUpdates",
      summary = "Tell what the provider's registrar has of domain names",
      description =
          "Updates may come late, twice and in any order: each fact is kept as of the latest `at`,"
              + " and an event that was heard before changes nothing.")
  @APIResponse(responseCode = "200", description = "All were taken in; nothing is lost of them.")
  @APIResponse(responseCode = "409", description = "An event was told with other content before.")
  public Outcomes post(@NotNull(message = "Give the updates") @Valid Body body) {
    List<Telling> told = reader.read(body.updates(), caller.accountId());
    List<Ledger.Outcome> outcomes = ledger.hear(told, clock.instant());
    audit.write(Act.of("TELL_DOMAINS", "registrar-updates", told.size()));
    return new Outcomes(
        IntStream.range(0, told.size())
            .mapToObj(n -> new Item(told.get(n).eventId(), outcomes.get(n)))
            .toList());
  }
}
