package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a filing was returned, one place of it.
 *
 * @param code stable, never translated; its words stand in the bundles {@code reasons}
 * @param field JSON pointer into the facts, or {@code /documents/<code>}; empty for the whole
 *     filing
 * @param message what is wrong and what to change
 * @param note what whoever returned it adds in words of their own; null for nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReturnReason", description = "Why it was returned, one place of it.")
public record Reason(
    @Schema(description = "Stable code.", maxLength = 60) String code,
    @Schema(
            description = "JSON pointer into the facts, `/documents/<code>`, or empty.",
            maxLength = 366)
        String field,
    @Schema(description = "What is wrong and what to change.") Text message,
    @Schema(description = "More about it from whoever returned it.", maxLength = 1000)
        String note) {
  /** A reason with the words of its code. */
  public static Reason of(String code, String field, String note) {
    return new Reason(code, field, ReasonWords.of(code), note);
  }
}
