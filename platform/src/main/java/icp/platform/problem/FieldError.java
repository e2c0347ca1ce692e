package icp.platform.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One place of a request that is not as it should be.
 *
 * @param field JSON pointer, or the name of the header or parameter
 * @param detail what to give instead; never the value that came
 */
@Schema(description = "One place of the request that is not as it should be.")
public record FieldError(
    @Schema(maxLength = 500) String field, @Schema(maxLength = 500) String detail) {}
