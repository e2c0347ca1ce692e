package icp.documents.backdrop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A backdrop as PDF, on one sheet or on several that are joined. No printer prints to the edge:
 * each sheet has a white margin, which is cut off.
 */
final class PrintedBackdrop {
  private static final float POINTS_PER_MM = 72 / 25.4f;
  private static final float WIDTH = 841 * POINTS_PER_MM;
  private static final float HEIGHT = 594 * POINTS_PER_MM;
  private static final float MARGIN = 7 * POINTS_PER_MM;

  private PrintedBackdrop() {}

  static byte[] pdf(BufferedImage backdrop, Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDImageXObject image = LosslessFactory.createFromImage(document, backdrop);
      for (int sheet = 0; sheet < paper.columns() * paper.rows(); sheet++) {
        print(document, image, paper, sheet);
      }
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Row by row, from the upper left sheet on. */
  private static void print(PDDocument document, PDImageXObject image, Paper paper, int sheet)
      throws IOException {
    float width = WIDTH / paper.columns();
    float height = HEIGHT / paper.rows();
    float shownWidth = width - 2 * MARGIN;
    float shownHeight = height - 2 * MARGIN;
    int column = sheet % paper.columns();
    int up = paper.rows() - 1 - sheet / paper.columns();
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.addRect(MARGIN, MARGIN, shownWidth, shownHeight);
      content.clip();
      content.drawImage(
          image,
          MARGIN - column * shownWidth,
          MARGIN - up * shownHeight,
          shownWidth * paper.columns(),
          shownHeight * paper.rows());
    }
  }
}
