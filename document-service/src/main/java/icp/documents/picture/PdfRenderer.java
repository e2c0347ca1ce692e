package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages of a PDF within bounds of memory and time, whole or not at all. */
final class PdfRenderer extends PDFRenderer {
  private static final long MOST_NANOS = 10_000_000_000L;

  PdfRenderer(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  BufferedImage image(int page, PdfSize size) {
    try {
      return renderImage(page, size.scale(), ImageType.BGR);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Judge.refused("picture-broken");
    }
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private static final class Drawer extends PageDrawer {
    private final long began = System.nanoTime();

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() - began > MOST_NANOS) {
        throw Judge.refused("picture-pdf-too-complex");
      }
      super.processOperator(operator, operands);
    }

    /** A page without its picture would be kept as an empty one. */
    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      if (List.of("Do", "BI").contains(operator.getName())) {
        throw exception;
      }
      super.operatorException(operator, operands, exception);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      requireBounded(image);
      if (image instanceof PDImageXObject file && file.getSoftMask() != null) {
        requireBounded(file.getSoftMask());
      }
      super.drawImage(image);
    }

    private static void requireBounded(PDImage image) {
      if ((long) image.getWidth() * image.getHeight() > PdfStreams.MOST_PIXELS) {
        throw Judge.refused("picture-pdf-too-complex");
      }
    }

    /** Letters of a font that is not here would be left out or replaced. */
    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
        throws IOException {
      if (!font.isEmbedded() && !Standard14Fonts.containsName(font.getName())) {
        throw Judge.refused("picture-pdf-fonts");
      }
      super.showFontGlyph(matrix, font, code, displacement);
    }
  }
}
