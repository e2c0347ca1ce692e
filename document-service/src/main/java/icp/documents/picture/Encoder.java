package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a picture anew, within the bound of a file: nothing but its pixels comes along. What does
 * not fit loses quality first, and size only after that.
 */
final class Encoder {
  private static final float[] QUALITIES = {0.92f, 0.8f, 0.65f};
  private static final double SMALLER = 0.75;

  /** Packing more than this as PNG takes seconds, and a photo gains nothing from it. */
  private static final int MOST_PIXELS_OF_PNG = 2_000_000;

  private Encoder() {}

  static Picture encode(BufferedImage image, PictureFormat wanted) {
    boolean small = image.getWidth() * image.getHeight() <= MOST_PIXELS_OF_PNG;
    return Optional.of(PictureFormat.PNG)
        .filter(png -> small && wanted == png)
        .flatMap(png -> written(image, png, 0))
        .orElseGet(() -> jpeg(image));
  }

  private static Picture jpeg(BufferedImage image) {
    for (float quality : QUALITIES) {
      Optional<Picture> jpeg = written(image, PictureFormat.JPEG, quality);
      if (jpeg.isPresent()) {
        return jpeg.get();
      }
    }
    return jpeg(Scaling.scaled(image, SMALLER));
  }

  /** Empty where it would be too large: then it is not written to its end. */
  private static Optional<Picture> written(
      BufferedImage image, PictureFormat format, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Bounded output = new Bounded(bytes)) {
      write(image, format, quality, output);
    } catch (Full full) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new Picture(format, image.getWidth(), image.getHeight(), bytes.toByteArray()));
  }

  private static void write(
      BufferedImage image, PictureFormat format, float quality, Bounded output) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    try {
      writer.setOutput(output);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (format == PictureFormat.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }

  /** Takes as many bytes as a kept file may have. */
  private static final class Bounded extends MemoryCacheImageOutputStream {
    Bounded(OutputStream bytes) {
      super(bytes);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (getStreamPosition() + length > Pictures.MOST_KEPT_BYTES) {
        throw new Full();
      }
      super.write(bytes, from, length);
    }
  }

  /** There is no room for more. */
  private static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
