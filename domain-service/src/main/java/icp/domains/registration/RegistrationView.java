package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.domains.name.DomainName;
import icp.domains.registration.RegistrationFacts.Fact;
import icp.regulations.Known;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Domain", description = "What is known of a domain name.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
    UUID id,
    UUID accountId,
    @Schema(maxLength = 253, examples = "yunshan-example.cn") String name,
    @Schema(maxLength = 253, description = "As people write it.") String unicodeName,
    @Schema(
            maxLength = 253,
            description = "The name that was given, where it lies below the registered one.")
        String foldedFrom,
    @Schema(maxLength = 200) String holderName,
    EntityKind holderKind,
    CertificateType holderCertificateType,
    @Schema(maxLength = 60, description = "Masked but for the last four.", examples = "****XX1X")
        String holderCertificateNumber,
    @Schema(maxLength = 200) String registrar,
    LocalDate expiresOn,
    RealName realName,
    @Schema(maxItems = 30, description = "In EPP's spelling; absent where unknown.")
        Set<String> statuses,
    Known privacyProtection,
    @Schema(description = "The most trusted of those who told what is shown.") Source source,
    @Schema(description = "Who told each fact that is known.") Map<Fact, Source> sources,
    @Schema(maxItems = 6, description = "Facts that nobody has told.") Set<Fact> unknown,
    @Schema(
            maxItems = 6,
            description = "What the applicant told and is not used: a more trusted source did too.")
        Set<Fact> unused,
    Instant createdAt,
    Instant updatedAt) {
  private static final int SHOWN = 4;
  private static final String MASK = "****";

  static RegistrationView of(Registration row, Words words, RegistrationFacts facts, String from) {
    Optional<Holder> holder = facts.holder();
    return new RegistrationView(
        row.id,
        row.accountId,
        row.name,
        new DomainName(row.name).unicode(),
        from,
        holder.map(Holder::name).orElse(null),
        holder.map(Holder::kind).orElse(null),
        holder.map(Holder::certificateType).orElse(null),
        holder.map(known -> masked(known.certificateNumber())).orElse(null),
        facts.registrar().orElse(null),
        facts.expiresOn().orElse(null),
        facts.realName().orElse(null),
        facts.statuses().<Set<String>>map(TreeSet::new).orElse(null),
        facts.privacyProtection(),
        words.mostTrusted(),
        new TreeMap<>(facts.sources()),
        unknown(facts),
        words.unused(Source.APPLICANT),
        row.createdAt,
        row.updatedAt);
  }

  private static Set<Fact> unknown(RegistrationFacts facts) {
    Set<Fact> unknown = EnumSet.allOf(Fact.class);
    unknown.removeAll(facts.sources().keySet());
    return unknown;
  }

  /** Of a short number, four characters would be most of it. */
  static String masked(String number) {
    return number.length() < 2 * SHOWN ? MASK : MASK + number.substring(number.length() - SHOWN);
  }
}
