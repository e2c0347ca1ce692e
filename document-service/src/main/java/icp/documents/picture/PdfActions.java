package icp.documents.picture;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;

/** Refuses a PDF that does anything beside showing pages, wherever in it that is hidden. */
final class PdfActions {
  private static final Set<String> KEYS =
      Set.of("JS", "JavaScript", "AA", "XFA", "EmbeddedFiles", "RichMedia", "RichMediaContent");
  private static final Set<String> KINDS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "EmbeddedFile",
          "RichMedia",
          "Rendition",
          "GoToE",
          "FileAttachment",
          "Movie",
          "Screen");
  private static final int DEEPEST = 100;

  private PdfActions() {}

  static void requireNone(COSDocument document) {
    look(document.getTrailer(), 0);
    for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
      look(document.getObjectFromPool(key).getObject(), 0);
    }
  }

  /** Goes into what is written in place; what is only referred to has its own turn. */
  private static void look(COSBase value, int depth) {
    if (depth > DEEPEST) {
      throw Judge.refused("picture-pdf-too-complex");
    }
    if (value instanceof COSArray array) {
      array.forEach(item -> look(item, depth + 1));
    } else if (value instanceof COSDictionary dictionary) {
      requireNoAction(dictionary);
      dictionary.getValues().forEach(item -> look(item, depth + 1));
    }
  }

  private static void requireNoAction(COSDictionary dictionary) {
    boolean keys = KEYS.stream().anyMatch(key -> dictionary.getDictionaryObject(key) != null);
    boolean kinds =
        KINDS.contains(name(dictionary, COSName.S))
            || KINDS.contains(name(dictionary, COSName.TYPE))
            || KINDS.contains(name(dictionary, COSName.SUBTYPE));
    if (keys || kinds || opensSomething(dictionary)) {
      throw Judge.refused("picture-pdf-active");
    }
  }

  /** Many programs write an action that opens the file at its first page: that one does nothing. */
  private static boolean opensSomething(COSDictionary dictionary) {
    return dictionary.getDictionaryObject("OpenAction") instanceof COSDictionary action
        && !"GoTo".equals(name(action, COSName.S));
  }

  private static String name(COSDictionary dictionary, COSName key) {
    String name = dictionary.getNameAsString(key);
    return name == null ? "" : name;
  }
}
