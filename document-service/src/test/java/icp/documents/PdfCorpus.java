package icp.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDFs of good and hostile kinds; all written here. */
public final class PdfCorpus {
  private PdfCorpus() {}

  /** Does something to a document before it is written. */
  public interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** A4 pages, each with a picture of a licence and a line of text. */
  public static byte[] pages(int count) {
    return pages(count, document -> {});
  }

  public static byte[] pages(int count, Change change) {
    try (PDDocument document = new PDDocument()) {
      BufferedImage picture = PictureCorpus.scan(1200, 850);
      for (int page = 0; page < count; page++) {
        page(document, picture, page);
      }
      change.to(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An A4 page that a photo fills, its bytes as they are. */
  public static byte[] withPhoto(byte[] jpeg) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDImageXObject photo = JPEGFactory.createFromByteArray(document, jpeg);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(photo, 20, 20, 555, 416);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(PDDocument document, BufferedImage picture, int number)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(JPEGFactory.createFromImage(document, picture), 60, 300, 480, 340);
      text(content, new PDType1Font(Standard14Fonts.FontName.HELVETICA), "Page " + number);
    }
  }

  private static void text(PDPageContentStream content, PDFont font, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 24);
    content.newLineAtOffset(72, 720);
    content.showText(text);
    content.endText();
  }

  /** A PDF whose catalog has one more entry. */
  public static byte[] withEntry(String key, COSBase value) {
    return pages(1, document -> document.getDocumentCatalog().getCOSObject().setItem(key, value));
  }

  /** An action, by its kind. */
  public static COSDictionary action(String kind) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName(kind));
    return action;
  }

  public static byte[] encrypted(String password) {
    return pages(
        1,
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  /** A page of which the font is named and not there. */
  public static byte[] withoutItsFont() {
    return pages(
        1,
        document -> {
          for (COSName name : document.getPage(0).getResources().getFontNames()) {
            COSDictionary font = document.getPage(0).getResources().getFont(name).getCOSObject();
            font.setName(COSName.BASE_FONT, "SimSun");
          }
        });
  }

  /**
   * A page whose content is one stream of so many bytes.
   *
   * @param entries what its dictionary says beside its length
   */
  public static byte[] withContent(String entries, byte[] content) {
    byte[] head =
        bytes(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<<"
                + entries
                + "/Length "
                + content.length
                + ">>stream\n");
    byte[] tail = bytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    return FileCorpus.joined(head, content, tail);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The keys under which something is hidden that runs or that is attached. */
  public static List<byte[]> active() {
    COSDictionary form = new COSDictionary();
    form.setItem("XFA", new COSDictionary());
    COSDictionary names = new COSDictionary();
    names.setItem("EmbeddedFiles", new COSDictionary());
    return List.of(
        withEntry("OpenAction", action("JavaScript")),
        withEntry("OpenAction", action("Launch")),
        withEntry("OpenAction", action("URI")),
        withEntry("AA", new COSDictionary()),
        withEntry("Any", action("Launch")),
        withEntry("AcroForm", form),
        withEntry("Names", names),
        withEntry("Any", action("RichMedia")));
  }
}
