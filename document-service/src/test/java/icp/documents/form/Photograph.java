package icp.documents.form;

import icp.documents.TestPictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Photographs the first page of a PDF as it might lie on a desk. */
final class Photograph {
  private static final Color DESK = new Color(0x8a7a66);

  private BufferedImage picture;

  private Photograph(BufferedImage picture) {
    this.picture = picture;
  }

  static Photograph of(byte[] pdf, int dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Photograph(new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Photograph turned(double degrees) {
    int side = (int) Math.hypot(picture.getWidth(), picture.getHeight());
    int width = Math.abs(degrees) < 10 ? picture.getWidth() * 11 / 10 : side;
    int height = Math.abs(degrees) < 10 ? picture.getHeight() * 11 / 10 : side;
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = turned.createGraphics();
    canvas.setColor(DESK);
    canvas.fillRect(0, 0, width, height);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    canvas.drawImage(
        picture, (width - picture.getWidth()) / 2, (height - picture.getHeight()) / 2, null);
    canvas.dispose();
    picture = turned;
    return this;
  }

  /** From below: the upper edge is further away, and smaller by a share. */
  Photograph from(double share) {
    BufferedImage seen =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    double middle = picture.getWidth() / 2.0;
    for (int y = 0; y < seen.getHeight(); y++) {
      double width = 1 - share * (1 - (double) y / seen.getHeight());
      for (int x = 0; x < seen.getWidth(); x++) {
        int from = (int) Math.round(middle + (x - middle) / width);
        boolean there = from >= 0 && from < picture.getWidth();
        seen.setRGB(x, y, there ? picture.getRGB(from, y) : DESK.getRGB());
      }
    }
    picture = seen;
    return this;
  }

  Photograph noisy(int most) {
    Random random = new Random(7);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int by = most == 0 ? 0 : random.nextInt(2 * most + 1) - most;
        Color colour = new Color(picture.getRGB(x, y));
        picture.setRGB(
            x,
            y,
            new Color(
                    within(colour.getRed() + by),
                    within(colour.getGreen() + by),
                    within(colour.getBlue() + by))
                .getRGB());
      }
    }
    return this;
  }

  private static int within(int value) {
    return Math.max(0, Math.min(255, value));
  }

  BufferedImage jpeg(float quality) {
    return TestPictures.read(file(quality));
  }

  byte[] file(float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
