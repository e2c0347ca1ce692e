package icp.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferUShort;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.NodeList;

/** Files that are dear to decode: what is rare, and what somebody made for the purpose. */
public final class CostlyFiles {
  private static final int OPAQUE = 0xffff;
  private static final int SCAN = 0xda;

  private CostlyFiles() {}

  /** A progressive JPEG that keeps the colour of every pixel (4:4:4). */
  public static byte[] unsampled(BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(quality);
    parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      sampleAll(metadata);
      writer.setOutput(output);
      writer.write(null, new IIOImage(image, null, metadata), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void sampleAll(IIOMetadata metadata) throws IOException {
    String format = metadata.getNativeMetadataFormatName();
    IIOMetadataNode tree = (IIOMetadataNode) metadata.getAsTree(format);
    NodeList components = tree.getElementsByTagName("componentSpec");
    for (int i = 0; i < components.getLength(); i++) {
      ((IIOMetadataNode) components.item(i)).setAttribute("HsamplingFactor", "1");
      ((IIOMetadataNode) components.item(i)).setAttribute("VsamplingFactor", "1");
    }
    metadata.setFromTree(format, tree);
  }

  /** The photo without its noise in most rows, so that a PNG of it takes some megabytes. */
  public static BufferedImage calm(BufferedImage photo) {
    byte[] samples = ((DataBufferByte) photo.getRaster().getDataBuffer()).getData();
    for (int at = samples.length / 8; at < samples.length; at++) {
      samples[at] = (byte) (samples[at] & 0xc0 | 0x20);
    }
    return photo;
  }

  /** The photo with a band that can be seen through. */
  public static BufferedImage transparent(BufferedImage photo) {
    BufferedImage image =
        new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
    Graphics2D canvas = image.createGraphics();
    canvas.drawImage(calm(photo), 0, 0, null);
    canvas.setComposite(java.awt.AlphaComposite.Src);
    canvas.setColor(new Color(255, 255, 255, 40));
    canvas.fillRect(0, 0, photo.getWidth(), photo.getHeight() / 10);
    canvas.dispose();
    return image;
  }

  /** The photo in 16 bits. */
  public static BufferedImage deep(BufferedImage photo, boolean transparent) {
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            transparent,
            false,
            transparent ? BufferedImage.TRANSLUCENT : BufferedImage.OPAQUE,
            DataBuffer.TYPE_USHORT);
    BufferedImage deep =
        new BufferedImage(
            colours,
            colours.createCompatibleWritableRaster(photo.getWidth(), photo.getHeight()),
            false,
            null);
    byte[] from = ((DataBufferByte) calm(photo).getRaster().getDataBuffer()).getData();
    short[] to = ((DataBufferUShort) deep.getRaster().getDataBuffer()).getData();
    int bands = transparent ? 4 : 3;
    Arrays.fill(to, (short) OPAQUE);
    for (int pixel = 0; pixel < from.length / 3; pixel++) {
      for (int band = 0; band < 3; band++) {
        to[pixel * bands + band] = (short) ((from[pixel * 3 + 2 - band] & 0xff) * 257);
      }
    }
    return deep;
  }

  /** A progressive JPEG whose last scan, a refinement, comes so many times more. */
  public static byte[] scanBomb(BufferedImage image, int times) {
    byte[] jpeg = FileCorpus.progressive(image, 0.9f);
    int last = jpeg.length - 3;
    while (!scanAt(jpeg, last)) {
      last--;
    }
    return repeated(jpeg, last, jpeg.length - 2, times);
  }

  /** A progressive JPEG whose first scan comes so many times. */
  public static byte[] firstScans(BufferedImage image, int times) {
    byte[] jpeg = FileCorpus.progressive(image, 0.9f);
    int first = 2;
    while (!scanAt(jpeg, first)) {
      first++;
    }
    int end = first + 2;
    while (jpeg[end] != (byte) 0xff || jpeg[end + 1] == 0) {
      end++;
    }
    return repeated(jpeg, first, end, times);
  }

  private static boolean scanAt(byte[] jpeg, int at) {
    return jpeg[at] == (byte) 0xff && jpeg[at + 1] == (byte) SCAN;
  }

  private static byte[] repeated(byte[] jpeg, int from, int to, int times) {
    byte[][] parts = new byte[times + 2][];
    Arrays.fill(parts, Arrays.copyOfRange(jpeg, from, to));
    parts[0] = Arrays.copyOf(jpeg, from);
    parts[times + 1] = Arrays.copyOfRange(jpeg, from, jpeg.length);
    return FileCorpus.joined(parts);
  }

  /** A GIF that moves: so many frames. */
  public static byte[] frames(BufferedImage image, int frames) {
    byte[] gif = TestPictures.written(image, "gif");
    int table = 13 + 3 * (1 << (gif[10] & 7) + 1);
    byte[][] parts = new byte[frames + 2][];
    Arrays.fill(parts, Arrays.copyOfRange(gif, table, gif.length - 1));
    parts[0] = Arrays.copyOf(gif, table);
    parts[frames + 1] = new byte[] {0x3b};
    return FileCorpus.joined(parts);
  }

  /** A picture of one colour: whatever its size, its file is small. */
  public static BufferedImage empty(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(new Color(0xf4ead2));
    canvas.fillRect(0, 0, width, height);
    canvas.dispose();
    return image;
  }
}
