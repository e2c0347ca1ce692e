package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.filings.filing.Spelling.Day;
import icp.filings.filing.Spelling.OneLine;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is said of a trade that needs an approval.
 *
 * @param trade its code in the regulations, such as {@code CULTURE}
 * @param notInvolved whether the website has nothing to do with the trade; then nothing follows
 * @param document what the approval is called
 * @param number its number
 * @param authority who gave it
 * @param validUntil its last day; left out where it is valid for good
 * @param holder whom it was given to; left out where it is the entity
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreApproved(
    @NotNull(message = "Give the code of a trade, such as CULTURE")
        @Pattern(regexp = "[A-Z][A-Z_0-9]{1,39}", message = "Give the code of a trade")
        @Schema(maxLength = 40, examples = "CULTURE")
        String trade,
    Boolean notInvolved,
    @OneLine @Size(min = 1, max = 200, message = "Give 1 to 200 characters") String document,
    @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String number,
    @OneLine @Size(min = 1, max = 200, message = "Give 1 to 200 characters") String authority,
    @Day LocalDate validUntil,
    @OneLine @Size(min = 1, max = 100, message = "Give 1 to 100 characters") String holder) {
  /** Whether it says that the website is not involved in the trade. */
  public boolean statesNone() {
    return Boolean.TRUE.equals(notInvolved);
  }
}
