package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF whose pages are drawn; its bytes are never kept. */
final class PdfFile {
  private static final int MOST_PAGES = 4;
  private static final long MOST_MEMORY = 64L * 1024 * 1024;

  private final PDDocument document;
  private final PdfRenderer renderer;

  private PdfFile(PDDocument document) {
    this.document = document;
    this.renderer = new PdfRenderer(document);
  }

  static PdfFile open(byte[] bytes) {
    PdfStreams.requireBounded(bytes);
    PDDocument document = load(bytes);
    PdfFile file = new PdfFile(document);
    try {
      file.requireDrawable();
      return file;
    } catch (RuntimeException refused) {
      file.close();
      throw refused;
    }
  }

  private static PDDocument load(byte[] bytes) {
    try {
      return Loader.loadPDF(
          bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache);
    } catch (InvalidPasswordException e) {
      throw Judge.refused("picture-pdf-encrypted");
    } catch (IOException | RuntimeException e) {
      throw Judge.refused("picture-broken");
    }
  }

  private void requireDrawable() {
    if (document.isEncrypted()) {
      throw Judge.refused("picture-pdf-encrypted");
    }
    PdfActions.requireNone(document.getDocument());
    int pages = document.getNumberOfPages();
    if (pages < 1) {
      throw Judge.refused("picture-broken");
    }
    if (pages > MOST_PAGES) {
      throw Judge.refused("picture-pdf-too-many-pages");
    }
  }

  List<Page> pages() {
    return IntStream.range(0, document.getNumberOfPages()).<Page>mapToObj(PdfPage::new).toList();
  }

  void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One page, drawn when its picture is asked for. */
  private final class PdfPage implements Page {
    private final int index;
    private final PdfSize size;

    PdfPage(int index) {
      this.index = index;
      this.size = PdfSize.of(document.getPage(index));
    }

    @Override
    public int width() {
      return size.width();
    }

    @Override
    public int height() {
      return size.height();
    }

    @Override
    public Optional<String> software() {
      return Optional.ofNullable(document.getDocumentInformation().getCreator());
    }

    @Override
    public BufferedImage image() {
      return renderer.image(index, size);
    }
  }
}
