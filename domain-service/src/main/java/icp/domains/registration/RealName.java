package icp.domains.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Real-name verification of the holder.
 *
 * @param passedOn when it passed; given if and only if it did
 */
@Schema(name = "RealName", description = "The registrar's real-name verification of the holder.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RealName(
    @NotNull(message = "Give one of NONE, SUBMITTED, PASSED, FAILED") RealNameState state,
    @Schema(description = "Required when the state is PASSED, absent otherwise.")
        LocalDate passedOn) {}
