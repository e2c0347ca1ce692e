package icp.platform.sealing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a page of data keys.
 *
 * @param damaged those that do not open; the log names them
 * @param after what to ask for next; null when no key is left
 */
@Schema(name = "KeyRewrap", description = "What became of a page of data keys.")
record KeyRewrapView(
    @Schema(minimum = "0", maximum = "100") int examined,
    @Schema(minimum = "0", maximum = "100", description = "Older keys had wrapped them.")
        int rewrapped,
    @Schema(minimum = "0", maximum = "100", description = "They do not open; the log names them.")
        int damaged,
    @Schema(
            description = "Give it as `after` for the next keys; null when none is left.",
            maxLength = 64,
            nullable = true)
        String after) {}
