package icp.domains.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.regulations.Known;
import icp.regulations.Registrar;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Registrar", description = "What the book of regulations says of a registrar.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrarView(
    @Schema(maxLength = 100, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$") String id,
    Words name,
    @Schema(maxItems = 100, description = "Other names by which it is recognised.")
        List<String> aliases,
    @Schema(description = "UNKNOWN is neither yes nor no: bring proof.") Known approved,
    Words reason,
    @Schema(maxLength = 1000) String source) {

  @Schema(name = "Words", description = "The same words in both languages.")
  record Words(
      @Schema(maxLength = 2000)
          @NotNull(message = Line.GIVE)
          @Size(max = 2000, message = "Give at most 2000 characters")
          @Pattern(regexp = Line.ONE, message = Line.MEND)
          String en,
      @Schema(maxLength = 2000)
          @NotNull(message = Line.GIVE)
          @Size(max = 2000, message = "Give at most 2000 characters")
          @Pattern(regexp = Line.ONE, message = Line.MEND)
          String zh) {}

  static RegistrarView of(Registrar registrar) {
    return new RegistrarView(
        registrar.id(),
        new Words(registrar.name().en(), registrar.name().zh()),
        registrar.aliases(),
        registrar.approved(),
        registrar.reason().map(text -> new Words(text.en(), text.zh())).orElse(null),
        registrar.source());
  }
}
