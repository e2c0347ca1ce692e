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
import java.util.List;
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
    @NotNull @Min(0) @Max(1_000_000) Integer publicBandwidthMbps,
    @Schema(description = "Whether it is tried out and was not paid for; false unless given.")
        Boolean trial,
    @Schema(description = "All its public addresses; absent when not known, empty when none.")
        @Size(max = 64)
        List<@NotNull @Pattern(regexp = ADDRESS, message = GIVE_AN_ADDRESS) String> addresses) {

  /** In figures; a name would have to be looked up. */
  static final String ADDRESS =
      "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}"
          + "|(?=.*:)[0-9a-fA-F:]{2,39}";

  static final String GIVE_AN_ADDRESS = "Give an IPv4 or IPv6 address";

  /** 99 and 99.00 are one price, also when billing tells it twice. */
  public Purchase {
    if (orderAmount != null && orderAmount.scale() >= 0 && orderAmount.scale() < 2) {
      orderAmount = orderAmount.setScale(2);
    }
  }
}
