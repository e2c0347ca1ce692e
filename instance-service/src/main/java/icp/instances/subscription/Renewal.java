package icp.instances.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Months added to a subscription. They add no service identification number. */
@Schema(description = "Months added to a subscription; they add no service identification number.")
public record Renewal(@NotNull @Min(1) @Max(120) Integer months) {}
