package icp.domains.registration;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.regulations.Known;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the provider's registrar tells of one name; a fact that is absent is left as it was. */
@Schema(name = "RegistrarUpdate", description = "A fact that is absent is left as it was.")
record RegistrarUpdate(
    @Schema(description = "The same event always has the same one.")
        @NotNull(message = "Give the event's UUID")
        UUID eventId,
    @NotNull(message = "Give the UUID of the account that has the name") UUID accountId,
    @NotNull(message = "Give a domain name")
        @Size(max = 254, message = "Give at most 254 characters")
        String name,
    @Schema(description = "GONE: transferred away or deleted; give no facts with it.")
        @NotNull(message = "Give one of UPDATED, GONE")
        Kind kind,
    @Schema(description = "When it happened at the registrar.")
        @NotNull(message = "Give a moment such as 2026-11-24T08:00:00Z")
        Instant at,
    @Valid HolderBody holder,
    @Size(max = 200, message = "Give at most 200 characters")
        @Pattern(regexp = ONE_LINE, message = LINE)
        String registrar,
    @Schema(description = "The day on which the registration ends, by China's calendar.")
        LocalDate expiresOn,
    @Valid RealName realName,
    @Schema(maxItems = 30, description = EppStatuses.SPELLED)
        @Size(max = 30, message = "Give at most 30 statuses")
        List<@Size(max = 60, message = "Give at most 60 characters") String> statuses,
    @Schema(description = "UNKNOWN: said to be unknown from now on.") Known privacyProtection) {
  private static final String ONE_LINE = "^[^\\s](.*[^\\s])?$";
  private static final String LINE = "Give one line, not blank, without blanks around it";

  /** What an update is about. */
  enum Kind {
    /** Facts of the registration. */
    UPDATED,
    /** The registrar has the name no longer. */
    GONE
  }

  @Schema(name = "RegistrarHolder", description = "In whose name the domain name stands.")
  record HolderBody(
      @NotNull(message = "Give this field")
          @Size(max = 200, message = "Give at most 200 characters")
          @Pattern(regexp = ONE_LINE, message = LINE)
          String name,
      @NotNull(message = "Give one of INDIVIDUAL, ORGANISATION") EntityKind kind,
      @NotNull(message = "Give this field") CertificateType certificateType,
      @NotNull(message = "Give this field")
          @Size(max = 60, message = "Give at most 60 characters")
          @Pattern(regexp = ONE_LINE, message = LINE)
          String certificateNumber) {
    Holder holder() {
      return new Holder(name, kind, certificateType, certificateNumber);
    }

    /** Says nothing: a record's own text would carry the holder into any log it reaches. */
    @Override
    public String toString() {
      return "HolderBody";
    }
  }

  boolean tellsNothing() {
    return holder == null
        && registrar == null
        && expiresOn == null
        && realName == null
        && statuses == null
        && privacyProtection == null;
  }

  /** Says nothing: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "RegistrarUpdate";
  }
}
