package icp.documents.face;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** The engine, and photos made from the one that may be had. */
final class TestFaces {
  static final Faces FACES = new Faces(new ObjectMapper());

  /** The middle of the astronaut's face. */
  private static final int MIDDLE = 222;

  private TestFaces() {}

  static BufferedImage astronaut() {
    try (InputStream file = TestFaces.class.getResourceAsStream("/astronaut.png")) {
      return ImageIO.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage lit(BufferedImage photo, double factor) {
    return changed(photo, value -> (int) (value * factor));
  }

  static BufferedImage noisy(BufferedImage photo, double deviation) {
    Random random = new Random(7);
    return changed(photo, value -> value + (int) (random.nextGaussian() * deviation));
  }

  private static BufferedImage changed(BufferedImage photo, IntUnaryOperator change) {
    BufferedImage changed = transformed(photo, new AffineTransform(), 1);
    WritableRaster raster = changed.getRaster();
    int[] values = raster.getPixels(0, 0, photo.getWidth(), photo.getHeight(), (int[]) null);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, Math.min(255, change.applyAsInt(values[i])));
    }
    raster.setPixels(0, 0, photo.getWidth(), photo.getHeight(), values);
    return changed;
  }

  static BufferedImage scaled(BufferedImage photo, double factor) {
    return transformed(photo, AffineTransform.getScaleInstance(factor, factor), factor);
  }

  static BufferedImage rotated(BufferedImage photo, double degrees) {
    return transformed(
        photo,
        AffineTransform.getRotateInstance(
            Math.toRadians(degrees), photo.getWidth() / 2.0, photo.getHeight() / 2.0),
        1);
  }

  static BufferedImage mirrored(BufferedImage photo) {
    return transformed(photo, new AffineTransform(-1, 0, 0, 1, photo.getWidth(), 0), 1);
  }

  private static BufferedImage transformed(
      BufferedImage photo, AffineTransform transform, double factor) {
    BufferedImage result =
        new BufferedImage(
            (int) (photo.getWidth() * factor),
            (int) (photo.getHeight() * factor),
            BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = result.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(photo, transform, null);
    canvas.dispose();
    return result;
  }

  static BufferedImage compressed(BufferedImage photo, float quality) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
        writer.setOutput(output);
        writer.write(null, new IIOImage(photo, null, null), parameters);
      }
      writer.dispose();
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The middle of the face moved to the right, less and less towards its sides: as the nose, which
   * is nearest to the camera, moves farthest when a head is turned.
   */
  static BufferedImage turnedRight(BufferedImage photo, int by) {
    BufferedImage turned = transformed(photo, new AffineTransform(), 1);
    int reach = 45;
    for (int x = MIDDLE - reach; x < MIDDLE + reach; x++) {
      double away = (x - MIDDLE) / (double) reach;
      int from = (int) Math.round(x - by * (1 - away * away));
      for (int y = 60; y < 200; y++) {
        turned.setRGB(x, y, photo.getRGB(from, y));
      }
    }
    return turned;
  }

  /** A mosaic of squares, each of the colour of its middle. */
  static BufferedImage mosaic(BufferedImage photo, int square) {
    BufferedImage mosaic = transformed(photo, new AffineTransform(), 1);
    for (int y = 0; y < photo.getHeight(); y++) {
      for (int x = 0; x < photo.getWidth(); x++) {
        int fromX = Math.min(photo.getWidth() - 1, x / square * square + square / 2);
        int fromY = Math.min(photo.getHeight() - 1, y / square * square + square / 2);
        mosaic.setRGB(x, y, photo.getRGB(fromX, fromY));
      }
    }
    return mosaic;
  }

  static BufferedImage filled(int width, int height, Color colour) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return picture;
  }

  /** A face that a child would draw. */
  static BufferedImage drawnFace() {
    BufferedImage picture = filled(512, 512, Color.WHITE);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.YELLOW);
    canvas.fillOval(106, 106, 300, 300);
    canvas.setColor(Color.BLACK);
    canvas.fillOval(190, 200, 30, 40);
    canvas.fillOval(290, 200, 30, 40);
    canvas.drawArc(180, 220, 150, 130, 180, 180);
    canvas.dispose();
    return picture;
  }
}
