package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import icp.filings.filing.Spelling.Day;
import icp.filings.filing.Spelling.Email;
import icp.filings.filing.Spelling.OneLine;
import icp.filings.filing.Spelling.Telephone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the applicant says. Every part may be missing until the filing is submitted.
 *
 * @param province GB/T 2260 code of the province in which it is filed
 * @param entity who answers for the website
 * @param legalRepresentative of an organisation; left out for an individual
 * @param entityLeader who answers for an organisation; left out where its legal representative does
 * @param administrator who looks after the websites; left out for an individual, who is it
 * @param websites the websites by their places in the filing, 1 to 20, which need not follow each
 *     other: so a patch can change one of them and leave the others
 * @param consent to the processing of personal information for this filing; null where none is
 *     given
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What the applicant says of the filing; anything may be missing in a draft.")
public record FilingFacts(
    @Pattern(regexp = "[1-6][0-9]", message = "Give the two digits of GB/T 2260, such as 33")
        @Schema(examples = "33", maxLength = 2)
        String province,
    @Valid Entity entity,
    @Valid Person legalRepresentative,
    @Valid Person entityLeader,
    @Valid Person administrator,
    @JsonDeserialize(using = WebsitesReader.class)
        @Schema(
            description = "Each website by its place: a number from 1 to 20.",
            maxProperties = FilingFacts.MOST_WEBSITES)
        SortedMap<Integer, @Valid Website> websites,
    @Valid Consent consent) {
  static final int MOST_WEBSITES = 20;
  static final FilingFacts NONE = new FilingFacts(null, null, null, null, null, null, null);

  public FilingFacts {
    websites =
        websites == null || websites.isEmpty()
            ? null
            : Collections.unmodifiableSortedMap(new TreeMap<>(websites));
  }

  /** The websites that something is said of, in the order of their places; never null. */
  public SortedMap<Integer, Website> sites() {
    return websites == null ? Collections.emptySortedMap() : websites;
  }

  /**
   * Who answers for the website.
   *
   * @param residency of an individual; left out for an organisation
   * @param domains how many domain names it files in all, those of this filing included; as many as
   *     there are websites when left out
   * @param nature of an organisation whose certificate does not tell it
   * @param certificateAddress as it is printed on the certificate
   * @param certificateValidUntil last day; left out where it is valid for good
   * @param certificateLongTerm whether the certificate is valid for good
   * @param mailingAddress where letters reach it
   * @param investor investor of a company, or superior unit of a public body
   * @param businessScope of an organisation, as its certificate has it
   * @param mobile of an individual, as all that follows
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Entity(
      EntityKind kind,
      @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
      CertificateType certificateType,
      @OneLine @Size(min = 1, max = 40, message = "Give 1 to 40 characters")
          String certificateNumber,
      Residency residency,
      @Min(value = 1, message = "Give 1 or more")
          @Max(value = 10_000, message = "Give 10,000 or fewer")
          Integer domains,
      UnitNature nature,
      @OneLine @Size(min = 1, max = 200, message = "Give 1 to 200 characters")
          String certificateAddress,
      @Day LocalDate certificateValidUntil,
      Boolean certificateLongTerm,
      @Valid Address mailingAddress,
      @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String investor,
      @Size(min = 1, max = 5000, message = "Give 1 to 5,000 characters") String businessScope,
      @Telephone @Schema(maxLength = 21) String mobile,
      @Telephone @Schema(maxLength = 21) String emergencyMobile,
      @Telephone @Schema(maxLength = 21) String landline,
      @Email @Schema(maxLength = 254) String email)
      implements Reachable {

    /** What sort of body it is, by its certificate, or else as it says; null for an individual. */
    public UnitNature knownNature() {
      if (kind == EntityKind.INDIVIDUAL || certificateType == null) {
        return kind == EntityKind.INDIVIDUAL ? null : nature;
      }
      UnitNature told = UnitNature.of(certificateType, certificateNumber);
      return told == UnitNature.OTHER && nature != null ? nature : told;
    }
  }

  /** The same with another consent, or with none. */
  FilingFacts with(Consent other) {
    return new FilingFacts(
        province, entity, legalRepresentative, entityLeader, administrator, websites, other);
  }

  /** The domain names of the filing, as far as they are given. */
  public Set<String> domainNames() {
    return sites().values().stream()
        .map(Website::domain)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who answers for an organisation; null while nobody is named. */
  public Person leader() {
    return entityLeader == null ? legalRepresentative : entityLeader;
  }

  /**
   * One website.
   *
   * @param instanceId the hosting instance that is to carry it; left out where a number is given
   * @param serviceNumber a service identification number of the account that it is to take; left
   *     out where an instance is given
   * @param homePage address of its first page; that of the domain name when left out
   * @param contents what it offers, by the ministry's list
   * @param languages in which it is written, by ISO 639, such as {@code zh}
   * @param remark what the administration should know
   * @param preApprovals what is said of trades that need an approval
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Website(
      @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String name,
      @OneLine @Size(min = 1, max = 253, message = "Give 1 to 253 characters") String domain,
      UUID instanceId,
      UUID serviceNumber,
      @OneLine @Size(min = 1, max = 500, message = "Give 1 to 500 characters") String homePage,
      @Size(min = 1, max = 24, message = "Give 1 to 24 contents")
          List<@NotNull SiteContent> contents,
      @Size(min = 1, max = 20, message = "Give 1 to 20 languages")
          List<
                  @NotNull
                  @Pattern(regexp = "[a-z]{2,3}", message = "Give a code of ISO 639, such as zh")
                  String>
              languages,
      @Size(min = 1, max = 1000, message = "Give 1 to 1,000 characters") String remark,
      @Size(min = 1, max = 30, message = "Give 1 to 30 trades")
          List<@NotNull @Valid PreApproved> preApprovals) {

    /** Of which nothing is said. */
    public static final Website UNSAID =
        new Website(null, null, null, null, null, null, null, null, null);

    /** What is said of one trade; empty where nothing is. */
    public Optional<PreApproved> preApproval(String trade) {
      return preApprovals == null
          ? Optional.empty()
          : preApprovals.stream().filter(said -> Objects.equals(said.trade(), trade)).findFirst();
    }
  }
}
