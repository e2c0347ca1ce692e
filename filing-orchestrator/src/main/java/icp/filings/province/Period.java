package icp.filings.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.regulations.Effective;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Period", description = "The days on which something holds.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Period(
    LocalDate from,
    @Schema(description = "The first day on which it no longer holds; absent without an end.")
        LocalDate to) {
  static Period of(Effective effective) {
    return new Period(effective.from(), effective.to().orElse(null));
  }
}
