package icp.instances.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An upgrade or downgrade: what is left out stays as it was. */
@Schema(description = "An upgrade or downgrade; what is left out stays as it was.")
public record Change(
    @Min(0) @Max(1_000_000) Integer publicBandwidthMbps,
    @Schema(description = "All public addresses from now on.") @Size(max = 64)
        List<@Pattern(regexp = Purchase.ADDRESS, message = Purchase.GIVE_AN_ADDRESS) String>
            addresses,
    @Schema(description = "False when a trial was paid for.") Boolean trial,
    @Schema(description = "With SUBSCRIPTION give months and startsOn of the new subscription.")
        Billing billing,
    @Min(1) @Max(120) Integer months,
    @Schema(description = "First day, not after today in mainland China.") LocalDate startsOn) {

  boolean changesNothing() {
    return publicBandwidthMbps == null && addresses == null && trial == null && billing == null;
  }
}
