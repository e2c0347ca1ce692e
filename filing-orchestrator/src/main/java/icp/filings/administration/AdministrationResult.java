package icp.filings.administration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an administration decided about an order.
 *
 * @param number of an approval of one new website: its number, or the entity's for its first
 *     website; of an order about what is filed it may be left out
 * @param numbers of an approval of several: the number of each website, by its place in the filing
 * @param reasons of a return: at least one
 */
@Schema(name = "AdministrationResult", description = "What an administration decided.")
record AdministrationResult(
    @NotNull(message = "Say which filing") UUID filingId,
    @NotNull(message = "Say which revision of it")
        @Min(value = 1, message = "Give 1 or more")
        @Max(value = 1_000_000, message = "Give 1,000,000 or fewer")
        Integer revision,
    @NotNull(message = "Say what was decided") Outcome outcome,
    @Size(max = 60, message = "Give at most 60 characters") @Schema(examples = "浙ICP备2024117465号-1")
        String number,
    @Size(max = 20, message = "Give at most 20 numbers")
        Map<
                Integer,
                @NotNull(message = "Give a number")
                @Size(max = 60, message = "Give at most 60 characters") String>
            numbers,
    @Size(max = 50, message = "Give at most 50 reasons") List<@NotNull @Valid Given> reasons) {

  /** The numbers that are given for websites at these places, as they are written. */
  Map<Integer, String> numbersOf(Collection<Integer> places) {
    boolean one = numbers == null && number != null && places.size() == 1;
    return one ? Map.of(places.iterator().next(), number) : numbers == null ? Map.of() : numbers;
  }

  /** What can be decided. */
  @Schema(name = "AdministrationOutcome")
  enum Outcome {
    /** A number is issued. */
    APPROVED,
    /** It is returned with reasons. */
    RETURNED,
    /** The number that was issued is given up. */
    CANCELLED
  }

  /**
   * Why it was returned, one place of it.
   *
   * @param field JSON pointer into the facts; what leads nowhere is taken for the whole filing
   */
  @Schema(name = "AdministrationReason", description = "Why it was returned, one place of it.")
  record Given(
      @Size(max = 366, message = "Give at most 366 characters") String field,
      @NotNull(message = "Say what is wrong")
          @Size(min = 1, max = 1000, message = "Give 1 to 1000 characters")
          String text) {}
}
