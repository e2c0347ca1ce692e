package icp.platform.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an operator does something. Kept in the audit for ever: no personal data.
 *
 * @param reason 1 to 500 characters
 */
@Schema(name = "Grounds", description = "Why it is done, for the audit. No personal data.")
public record Grounds(
    @NotBlank(message = "Say why") @Size(max = 500, message = "Give at most 500 characters")
        String reason) {}
