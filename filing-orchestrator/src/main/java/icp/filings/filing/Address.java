package icp.filings.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.filings.filing.Spelling.OneLine;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address in mainland China.
 *
 * @param province GB/T 2260 code; that of the filing when left out
 * @param city a prefecture, such as 杭州市; left out in a municipality
 * @param district a district or county, such as 西湖区
 * @param street everything below, down to the door
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
    @Pattern(regexp = "[1-6][0-9]", message = "Give the two digits of GB/T 2260, such as 33")
        @Schema(examples = "33", maxLength = 2)
        String province,
    @OneLine @Size(min = 1, max = 50, message = "Give 1 to 50 characters") String city,
    @OneLine @Size(min = 1, max = 50, message = "Give 1 to 50 characters") String district,
    @OneLine @Size(min = 1, max = 200, message = "Give 1 to 200 characters") String street) {}
