package icp.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that the tests make themselves. */
public final class TestPictures {
  private TestPictures() {}

  /** A coloured page whose upper left corner is red. */
  public static BufferedImage page(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.LIGHT_GRAY);
    canvas.fillRect(0, 0, width, height);
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 4, height / 4);
    canvas.setColor(Color.BLUE);
    for (int y = height / 2; y < height; y += 20) {
      canvas.fillRect(width / 8, y, width / 2, 6);
    }
    canvas.dispose();
    return image;
  }

  /** A page that no other page equals. */
  public static byte[] uniqueJpeg() {
    BufferedImage image = page(640, 480);
    Random random = new Random();
    for (int i = 0; i < 5000; i++) {
      image.setRGB(random.nextInt(640), random.nextInt(480), random.nextInt());
    }
    return written(image, "jpg");
  }

  public static byte[] jpeg(int width, int height) {
    return written(page(width, height), "jpg");
  }

  public static byte[] png(int width, int height) {
    return written(page(width, height), "png");
  }

  public static byte[] written(BufferedImage image, String format) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, format, bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static BufferedImage read(byte[] file) {
    try {
      return ImageIO.read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PNG of a few bytes whose header announces what no memory holds. */
  public static byte[] bomb(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(4 + 13);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII));
    header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(header.array());
    return ByteBuffer.allocate(8 + 25 + 12)
        .putLong(0x89504e470d0a1a0aL)
        .putInt(13)
        .put(header.array())
        .putInt((int) crc.getValue())
        .putInt(0)
        .putInt(0x49454e44)
        .putInt(0xae426082)
        .array();
  }

  /** A JPEG with Exif that tells an orientation and says where it was taken. */
  public static byte[] withExif(byte[] jpeg, int orientation) {
    byte[] place = "GPS 30.2741N 120.1551E".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tiff = ByteBuffer.allocate(26 + place.length);
    tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
    return ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity())
        .put(jpeg, 0, 2)
        .putShort((short) 0xffe1)
        .putShort((short) (8 + tiff.capacity()))
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(tiff.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}
