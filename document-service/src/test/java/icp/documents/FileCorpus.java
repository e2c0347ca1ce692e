package icp.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of the rarer and of the hostile kinds; all written here. */
public final class FileCorpus {
  private static final int PNG_HEADER = 33;

  private FileCorpus() {}

  /** A progressive JPEG. */
  public static byte[] progressive(BufferedImage image, float quality) {
    return jpeg(new IIOImage(image, null, null), quality, true);
  }

  public static byte[] jpeg(BufferedImage image, float quality) {
    return jpeg(new IIOImage(image, null, null), quality, false);
  }

  /**
   * A JPEG of four inks, as Adobe's programs write it: inverted, and marked.
   *
   * @param transform 0 for inks as they are, 2 for YCCK
   */
  public static byte[] inks(BufferedImage image, int transform, float quality) {
    byte[] colours = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    WritableRaster inks =
        Raster.createInterleavedRaster(0, image.getWidth(), image.getHeight(), 4, null);
    byte[] samples = ((DataBufferByte) inks.getDataBuffer()).getData();
    for (int pixel = 0; pixel < colours.length / 3; pixel++) {
      int red = colours[3 * pixel + 2] & 0xff;
      int green = colours[3 * pixel + 1] & 0xff;
      int blue = colours[3 * pixel] & 0xff;
      double light = 0.299 * red + 0.587 * green + 0.114 * blue;
      boolean plain = transform == 0;
      samples[4 * pixel] = (byte) (plain ? red : light);
      samples[4 * pixel + 1] = (byte) (plain ? green : 128 + 0.564 * (blue - light));
      samples[4 * pixel + 2] = (byte) (plain ? blue : 128 + 0.713 * (red - light));
      samples[4 * pixel + 3] = (byte) 255;
    }
    byte[] jpeg = jpeg(new IIOImage(inks, null, null), quality, false);
    byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    adobe[11] = (byte) transform;
    return withSegment(jpeg, 0xffee, adobe);
  }

  private static byte[] jpeg(IIOImage image, float quality, boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(quality);
      if (progressive) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(output);
      writer.write(null, image, parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** An interlaced PNG. */
  public static byte[] interlaced(BufferedImage image) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG with one more segment at its beginning. */
  public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    return ByteBuffer.allocate(jpeg.length + 4 + content.length)
        .put(jpeg, 0, 2)
        .putShort((short) marker)
        .putShort((short) (2 + content.length))
        .put(content)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A JPEG that says which software wrote it. */
  public static byte[] writtenBy(byte[] jpeg, String software) {
    byte[] name = (software + "\0").getBytes(StandardCharsets.UTF_8);
    ByteBuffer exif = ByteBuffer.allocate(6 + 26 + name.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x0131).putShort((short) 2);
    exif.putInt(name.length).putInt(26).putInt(0).put(name);
    return withSegment(jpeg, 0xffe1, exif.array());
  }

  /** A JPEG that says when a camera took it, such as {@code 2026:08:18 10:00:00}. */
  public static byte[] takenAt(byte[] jpeg, String time) {
    byte[] text = (time + "\0").getBytes(StandardCharsets.US_ASCII);
    ByteBuffer exif = ByteBuffer.allocate(6 + 44 + text.length);
    exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    exif.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(26);
    exif.putInt(0);
    exif.putShort((short) 1).putShort((short) 0x9003).putShort((short) 2);
    exif.putInt(text.length).putInt(44).putInt(0).put(text);
    return withSegment(jpeg, 0xffe1, exif.array());
  }

  /** A PNG with one more chunk after its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] content) {
    CRC32 crc = new CRC32();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    crc.update(name);
    crc.update(content);
    return ByteBuffer.allocate(png.length + 12 + content.length)
        .put(png, 0, PNG_HEADER)
        .putInt(content.length)
        .put(name)
        .put(content)
        .putInt((int) crc.getValue())
        .put(png, PNG_HEADER, png.length - PNG_HEADER)
        .array();
  }

  /** Text or a profile that unpacks to a gigabyte, for the packed chunks of a PNG. */
  public static byte[] packedGigabyte(String keyword) {
    byte[] name = (keyword + "\0\0").getBytes(StandardCharsets.US_ASCII);
    byte[] packed = packed(1024);
    return ByteBuffer.allocate(name.length + packed.length).put(name).put(packed).array();
  }

  /** So many megabytes of nothing, deflated. */
  public static byte[] packed(int megabytes) {
    Deflater deflater = new Deflater(9);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] nothing = new byte[1 << 20];
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < megabytes; i++) {
      deflater.setInput(nothing);
      while (!deflater.needsInput()) {
        bytes.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      bytes.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return bytes.toByteArray();
  }

  /** One file after another, as a polyglot is made. */
  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
