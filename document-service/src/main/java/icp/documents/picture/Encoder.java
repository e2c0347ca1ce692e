package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture anew, within the bound of a file: nothing but its pixels comes along. */
final class Encoder {
  private static final float[] QUALITIES = {0.92f, 0.85f, 0.75f, 0.6f, 0.4f};

  private Encoder() {}

  static Picture encode(BufferedImage image, PictureFormat wanted) {
    if (wanted == PictureFormat.PNG) {
      byte[] png = write(image, PictureFormat.PNG, 0);
      if (png.length <= Pictures.MOST_BYTES) {
        return new Picture(PictureFormat.PNG, image.getWidth(), image.getHeight(), png);
      }
    }
    for (float quality : QUALITIES) {
      byte[] jpeg = write(image, PictureFormat.JPEG, quality);
      if (jpeg.length <= Pictures.MOST_BYTES) {
        return new Picture(PictureFormat.JPEG, image.getWidth(), image.getHeight(), jpeg);
      }
    }
    throw Judge.refused("picture-over-4-mb");
  }

  private static byte[] write(BufferedImage image, PictureFormat format, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (format == PictureFormat.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
      }
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
