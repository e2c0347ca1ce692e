package icp.documents.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture within a bound of memory, after its header has been judged. */
final class Decoder {
  /** Room for 10 megapixels in colour: a page that was photographed by a phone. */
  private static final long ROOM = 32L * 1024 * 1024;

  /** What subsampling leaves of the long side: enough to read a page. */
  private static final int LEGIBLE = 2000;

  private Decoder() {}

  static BufferedImage decode(byte[] file, PictureFormat format) {
    Orientation orientation =
        format == PictureFormat.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      Judge.size(reader.getWidth(0), reader.getHeight(0));
      // A turned picture is held twice for a moment.
      long room = orientation == Orientation.UPRIGHT ? ROOM : ROOM / 2;
      return orientation.upright(Colours.plain(read(reader, room)));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Judge.refused("picture-broken");
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage read(ImageReader reader, long room) throws IOException {
    AtomicBoolean damaged = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (source, warning) -> damaged.compareAndSet(false, serious(warning)));
    ImageReadParam parameters = reader.getDefaultReadParam();
    int step = step(reader, room);
    parameters.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, parameters);
    if (damaged.get()) {
      throw new IIOException("Damaged");
    }
    return image;
  }

  /** Java's reader greys out what is missing of a JPEG and only warns. */
  private static boolean serious(String warning) {
    String words = warning.toLowerCase(Locale.ROOT);
    return words.contains("premature end") || words.contains("bad huffman");
  }

  private static int step(ImageReader reader, long room) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    double needed = (double) width * height * bytesPerPixel(reader);
    int wanted = (int) Math.ceil(Math.sqrt(needed / room));
    int legible = (int) Math.max(1, Math.max(width, height) / LEGIBLE);
    return Math.max(1, Math.min(wanted, legible));
  }

  private static int bytesPerPixel(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw Judge.refused("picture-colours-unsupported");
    }
    return Math.max(1, types.next().getColorModel().getPixelSize() / Byte.SIZE);
  }
}
