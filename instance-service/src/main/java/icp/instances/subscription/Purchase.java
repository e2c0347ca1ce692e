package icp.instances.subscription;

import icp.regulations.InstanceType;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account bought, as the provider's billing tells it. */
@Schema(description = "What an account bought, as the provider's billing tells it.")
public record Purchase(
    @NotNull UUID accountId,
    @NotNull InstanceType type,
    @Schema(examples = "cn-hangzhou")
        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[a-z]{2}(-[a-z0-9]+)+")
        String region,
    @NotNull Billing billing,
    @Schema(description = "Months of the first subscription; absent for pay-as-you-go.")
        @Min(1)
        @Max(120)
        Integer months,
    @Schema(description = "First day, not after today in mainland China.") @NotNull
        LocalDate startsOn,
    @Schema(description = "What the order cost in CNY; needed for MARKETPLACE_WEBSITE.")
        @DecimalMin("0.00")
        @Digits(integer = 10, fraction = 2)
        BigDecimal orderAmount,
    @NotNull @Min(0) @Max(1_000_000) Integer publicBandwidthMbps) {}
