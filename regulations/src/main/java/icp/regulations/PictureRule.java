package icp.regulations;

import icp.contracts.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From where on a picture is at fault, in the unit of its fault.
 *
 * @param documents the uploads for which it holds; empty for all that no other rule of this fault
 *     names
 * @param warn from where on a person should look; empty where nothing is wrong with it
 * @param block from where on it surely is of no use; empty where no measurement can be so sure
 * @param onlyWarnIn provinces in which a good filing may look like that
 * @param words what is searched for, where names are searched for
 */
public record PictureRule(
    String code,
    PictureFault fault,
    List<String> documents,
    Optional<Integer> warn,
    Optional<Integer> block,
    List<String> onlyWarnIn,
    List<String> words,
    String source,
    Optional<String> note,
    Effective effective)
    implements Dated {
  static final String FILE = "pictures.yaml";

  public PictureRule {
    Require.code(code);
    documents = Require.distinct(documents, "documents");
    onlyWarnIn = Require.provinces(onlyWarnIn, "only-warn-in");
    words = Require.distinct(words, "words");
    Require.that(
        words.isEmpty() == (fault != PictureFault.RETOUCHED),
        "`words` go with `fault: RETOUCHED`, and with that only");
    requireBand(fault, warn, block);
    Require.words(source, "source");
  }

  private static void requireBand(
      PictureFault fault, Optional<Integer> warn, Optional<Integer> block) {
    Stream.concat(warn.stream(), block.stream())
        .forEach(limit -> Require.that(limit >= 0, "`warn` and `block` are 0 or more"));
    boolean wide =
        block.isEmpty()
            || warn.filter(at -> fault.isAt(block.get(), at) && !at.equals(block.get()))
                .isPresent();
    Require.that(wide, "`block` needs a `warn` that is met earlier: leave a band between the two");
  }

  /** How heavy a measured number weighs in a province; empty where nothing is wrong with it. */
  public Optional<Severity> severity(int measured, String province) {
    if (block.filter(limit -> fault.isAt(measured, limit)).isPresent()) {
      return Optional.of(onlyWarnIn.contains(province) ? Severity.WARNING : Severity.BLOCKER);
    }
    return warn.filter(limit -> fault.isAt(measured, limit)).map(limit -> Severity.WARNING);
  }

  /** The limit that was passed by what is this severe. */
  public int limit(int measured) {
    return block.filter(limit -> fault.isAt(measured, limit)).or(() -> warn).orElseThrow();
  }

  static String key(PictureFault fault, String document) {
    return fault + " " + document;
  }

  static String general(PictureFault fault) {
    return key(fault, "of any document");
  }

  Collection<String> names() {
    Stream<String> about =
        documents.isEmpty()
            ? Stream.of(general(fault))
            : documents.stream().map(document -> key(fault, document));
    return Stream.concat(Stream.of(code), about).collect(Collectors.toSet());
  }
}
