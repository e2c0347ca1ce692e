package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.regulations.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one source told of a name at one time, all of it, for whom it is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "TellingKept",
    description = "What one source told of a name, in clear, for whom it is about.")
public record KeptTelling(
    Source source,
    @Schema(description = "The moment of which it holds.") Instant at,
    Instant heardAt,
    KeptHolder holder,
    @Schema(maxLength = 200) String registrar,
    LocalDate expiresOn,
    RealName realName,
    @Schema(maxItems = 30, description = "In EPP's spelling.") Set<String> statuses,
    Known privacyProtection) {

  /** A holder, in clear. */
  @Schema(name = "HolderKept")
  public record KeptHolder(
      @Schema(maxLength = 200) String name,
      EntityKind kind,
      CertificateType certificateType,
      @Schema(maxLength = 60) String certificateNumber) {
    private static KeptHolder of(Holder holder) {
      return new KeptHolder(
          holder.name(), holder.kind(), holder.certificateType(), holder.certificateNumber());
    }

    /** Says nothing: a record's own text would carry the holder into any log it reaches. */
    @Override
    public String toString() {
      return "KeptHolder";
    }
  }

  static KeptTelling of(Tellings.Entry entry, RegistrationFacts facts) {
    Telling told = entry.telling();
    return new KeptTelling(
        told.source(),
        told.at(),
        entry.heardAt(),
        facts.holder().map(KeptHolder::of).orElse(null),
        facts.registrar().orElse(null),
        facts.expiresOn().orElse(null),
        facts.realName().orElse(null),
        facts.statuses().<Set<String>>map(TreeSet::new).orElse(null),
        facts.privacyProtection());
  }
}
