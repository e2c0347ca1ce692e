package icp.filings.filing;

import icp.filings.number.IcpNumber;
import icp.filings.number.Issued;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an approved filing has to show, and what is still to be done. */
@Schema(name = "Outcome", description = "What an approved filing shows, and what is to be done.")
public record OutcomeView(
    @Schema(maxLength = 30, examples = "浙ICP备2024117465号") String entityNumber,
    @Schema(maxLength = 30, examples = "浙ICP备2024117465号-1") String websiteNumber,
    Instant issuedAt,
    @Schema(
            description =
                "What the foot of each page shows, with a link to https://beian.miit.gov.cn/.",
            maxLength = 30)
        String footer,
    @Schema(
            description =
                "Until when the website is to be filed with the public security bureau, at"
                    + " https://beian.mps.gov.cn/.")
        LocalDate publicSecurityDue,
    @Schema(description = "When its owner said that this was done.") Instant publicSecurityAt) {
  static OutcomeView of(Issued issued, boolean footerShowsEntity) {
    IcpNumber website = issued.website();
    IcpNumber entity = website.entity();
    return new OutcomeView(
        entity.toString(),
        website.toString(),
        issued.issuedAt(),
        (footerShowsEntity ? entity : website).toString(),
        issued.publicSecurityDue(),
        issued.publicSecurityAt());
  }
}
