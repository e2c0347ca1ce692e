package icp.bench.checks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of 12 megapixels with the noise of a camera, in one of the ways to compress it. */
enum Photo {
  BASELINE("jpeg", false, "image/jpeg", 0.97f, 0),
  PROGRESSIVE("jpeg", true, "image/jpeg", 0.97f, 0),
  PNG("png", false, "image/png", 0, 5),
  INTERLACED("png", true, "image/png", 0, 5),
  GIF("gif", false, "image/gif", 0, 5);

  private static final int WIDTH = 4000;
  private static final int HEIGHT = 3000;
  private static final int NOISE = 10;

  private final String format;
  private final boolean progressive;
  private final String mediaType;
  private final float quality;
  private final int calm;

  /**
   * @param calm so many eighths of the picture are without noise, which PNG and GIF cannot pack
   */
  Photo(String format, boolean progressive, String mediaType, float quality, int calm) {
    this.format = format;
    this.progressive = progressive;
    this.mediaType = mediaType;
    this.quality = quality;
    this.calm = calm;
  }

  String mediaType() {
    return mediaType;
  }

  byte[] file() {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.write(null, new IIOImage(image(), null, null), parameters(writer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private ImageWriteParam parameters(ImageWriter writer) {
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    if (quality > 0) {
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
    }
    if (progressive) {
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return parameters;
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(new Color(0xf4ead2));
    canvas.fillRect(WIDTH / 10, HEIGHT / 10, WIDTH * 8 / 10, HEIGHT * 8 / 10);
    canvas.setColor(new Color(0x1d2733));
    for (int line = HEIGHT / 8; line < HEIGHT * 7 / 8; line += 60) {
      canvas.fillRect(WIDTH / 8, line, WIDTH * 6 / 8, 14);
    }
    canvas.dispose();
    byte[] samples = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    Random random = new Random(1);
    for (int at = samples.length / 8 * calm; at < samples.length; at++) {
      int sample = (samples[at] & 0xff) + random.nextInt(NOISE) - NOISE / 2;
      samples[at] = (byte) Math.max(0, Math.min(255, sample));
    }
    return image;
  }
}
