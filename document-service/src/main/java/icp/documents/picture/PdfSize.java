package icp.documents.picture;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How large a page of a PDF is drawn: at 200 dots an inch, or smaller where that makes too many.
 *
 * @param scale pixels for each point of 1/72 inch
 */
record PdfSize(int width, int height, float scale) {
  private static final float WANTED = 200 / 72f;
  private static final float MOST_PIXELS = 6_000_000;

  static PdfSize of(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean sideways = page.getRotation() % 180 != 0;
    float width = sideways ? box.getHeight() : box.getWidth();
    float height = sideways ? box.getWidth() : box.getHeight();
    float scale = (float) Math.min(WANTED, Math.sqrt(MOST_PIXELS / ((double) width * height)));
    PdfSize size = new PdfSize((int) (width * scale), (int) (height * scale), scale);
    Judge.size(size.width, size.height);
    return size;
  }
}
