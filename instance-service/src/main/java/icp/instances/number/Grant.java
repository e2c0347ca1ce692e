package icp.instances.number;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a number is granted. */
@Schema(description = "The account whose filings may use the number; its owner's quota pays.")
record Grant(@NotNull UUID accountId) {}
