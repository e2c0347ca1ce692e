package icp.domains.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.contracts.Text;
import icp.domains.book.RegistrarView.Words;
import icp.regulations.Effective;
import icp.regulations.Known;
import icp.regulations.Registrar;
import icp.regulations.ReservedFor;
import icp.regulations.Tld;
import icp.regulations.TldKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry as it is laid over the book's own: of a suffix or of a registrar, whose fields the other
 * leaves out.
 */
@Schema(name = "AmendedEntry", description = "What an operator laid over the book's own entry.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Amended(
    Known approved,
    @Schema(description = "Of a suffix.") TldKind kind,
    @Schema(description = "Of a suffix.") ReservedFor reservedFor,
    @Schema(description = "Of a registrar.") Words name,
    @Schema(description = "Of a registrar.", maxItems = 100) List<String> aliases,
    @Schema(description = "Of a registrar.") Words reason,
    @Schema(maxLength = 1000) String source,
    @Schema(maxLength = 1000) String note,
    LocalDate from,
    LocalDate to) {

  Tld tld(String ascii) {
    return new Tld(
        ascii,
        Suffixes.unicode(ascii),
        kind,
        approved,
        Optional.ofNullable(reservedFor),
        source,
        Optional.ofNullable(note),
        effective());
  }

  Registrar registrar(String id) {
    return new Registrar(
        id,
        text(name),
        aliases == null ? List.of() : aliases,
        approved,
        Optional.ofNullable(reason).map(Amended::text),
        source,
        Optional.ofNullable(note),
        effective());
  }

  private Effective effective() {
    return new Effective(from, Optional.ofNullable(to));
  }

  private static Text text(Words words) {
    return new Text(words.en(), words.zh());
  }
}
