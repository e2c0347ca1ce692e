package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.regulations.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DomainTelling", description = "What one source told of a domain name at one time.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TellingView(
    UUID eventId,
    Source source,
    @Schema(description = "The account that told it; absent where no person did.") UUID toldBy,
    @Schema(
            description =
                "UPDATED: facts. GONE: the registrar has the name no longer. STRUCK: the source"
                    + " took back what it had said.")
        Telling.Kind kind,
    @Schema(description = "The moment of which it holds.") Instant at,
    Instant heardAt,
    @Schema(maxItems = 6, description = "Facts that it was about.") Set<Fact> told,
    @Schema(maxItems = 6, description = "Facts of it that answers went by once it was heard.")
        Set<Fact> used,
    @Schema(maxLength = 200) String holderName,
    EntityKind holderKind,
    CertificateType holderCertificateType,
    @Schema(maxLength = 60, description = "Masked but for the last four.", examples = "****XX1X")
        String holderCertificateNumber,
    @Schema(maxLength = 200) String registrar,
    LocalDate expiresOn,
    RealName realName,
    @Schema(maxItems = 30, description = "In EPP's spelling.") Set<String> statuses,
    Known privacyProtection,
    @Schema(description = "True if what it said is erased, as a person asked.") Boolean erased) {
  static TellingView of(Tellings.Entry entry, RegistrationFacts facts) {
    Telling telling = entry.telling();
    Optional<Holder> holder = facts.holder();
    return new TellingView(
        telling.eventId(),
        telling.source(),
        telling.toldBy(),
        telling.kind(),
        telling.at(),
        entry.heardAt(),
        telling.erased() ? Set.of() : new TreeSet<>(telling.said().keySet()),
        new TreeSet<>(entry.used()),
        holder.map(Holder::name).orElse(null),
        holder.map(Holder::kind).orElse(null),
        holder.map(Holder::certificateType).orElse(null),
        holder.map(known -> RegistrationView.masked(known.certificateNumber())).orElse(null),
        facts.registrar().orElse(null),
        facts.expiresOn().orElse(null),
        facts.realName().orElse(null),
        facts.statuses().<Set<String>>map(TreeSet::new).orElse(null),
        telling.erased() ? null : facts.privacyProtection(),
        telling.erased() ? true : null);
  }
}
