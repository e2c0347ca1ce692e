package icp.filings.filing;

import icp.filings.number.IcpNumber;
import icp.filings.number.Issued;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an approved filing has to show, and what is still to be done. */
@Schema(name = "Outcome", description = "What an approved filing shows, and what is to be done.")
public record OutcomeView(
    @Schema(maxLength = 30, examples = "浙ICP备2024117465号") String entityNumber,
    @Schema(description = "The number of each website, by its place.")
        SortedMap<Integer, SiteNumber> websites,
    Instant issuedAt,
    @Schema(
            description =
                "Until when the websites are to be filed with the public security bureau, at"
                    + " https://beian.mps.gov.cn/.")
        LocalDate publicSecurityDue,
    @Schema(description = "When its owner said that this was done.") Instant publicSecurityAt) {

  /** What one website has to show. */
  @Schema(name = "SiteNumber", description = "What one website has to show.")
  public record SiteNumber(
      @Schema(maxLength = 30, examples = "浙ICP备2024117465号-1") String number,
      @Schema(
              description =
                  "What the foot of each page shows, with a link to https://beian.miit.gov.cn/.",
              maxLength = 30)
          String footer) {
    private static SiteNumber of(IcpNumber website, boolean footerShowsEntity) {
      IcpNumber footer = footerShowsEntity ? website.entity() : website;
      return new SiteNumber(website.toString(), footer.toString());
    }
  }

  static OutcomeView of(Issued issued, boolean footerShowsEntity) {
    SortedMap<Integer, SiteNumber> websites = new TreeMap<>();
    issued
        .websites()
        .forEach((place, number) -> websites.put(place, SiteNumber.of(number, footerShowsEntity)));
    return new OutcomeView(
        issued.entity().toString(),
        websites,
        issued.issuedAt(),
        issued.publicSecurityDue(),
        issued.publicSecurityAt());
  }
}
