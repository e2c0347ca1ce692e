package icp.domains.book;

import com.fasterxml.jackson.annotation.JsonInclude;
import icp.regulations.Known;
import icp.regulations.ReservedFor;
import icp.regulations.Tld;
import icp.regulations.TldKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Tld", description = "What the book of regulations says of a suffix.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TldView(
    @Schema(maxLength = 70, examples = "xn--fiqs8s") String ascii,
    @Schema(maxLength = 70, examples = "中国") String unicode,
    TldKind kind,
    @Schema(description = "UNKNOWN is neither yes nor no: bring proof.") Known approved,
    @Schema(description = "For whom alone it is kept; absent where it is open to all.")
        ReservedFor reservedFor,
    @Schema(maxLength = 1000) String source,
    @Schema(maxLength = 1000) String note,
    @Schema(maxLength = 60, description = "Version of the book.") String book) {
  static TldView of(Tld tld, String book) {
    return new TldView(
        tld.ascii(),
        tld.unicode(),
        tld.kind(),
        tld.approved(),
        tld.reservedFor().orElse(null),
        tld.source(),
        tld.note().orElse(null),
        book);
  }
}
