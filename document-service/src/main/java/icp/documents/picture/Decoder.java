package icp.documents.picture;

import icp.platform.problem.ProblemException;
import java.awt.Dimension;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a picture within a bound of memory, after its header has been judged. */
final class Decoder implements Page {
  /** In bytes, for a progressive photo of 12 megapixels with all its colours. */
  private static final long ROOM = 108_000_000;

  private static final int PLAIN = 3;

  /** What subsampling leaves of the long side: enough to read a page. */
  private static final int LEGIBLE = 2000;

  private final byte[] file;
  private final PictureFormat format;
  private final JpegMarkers markers;
  private final long held;
  private final Dimension size;

  /** Reads the header only. */
  Decoder(byte[] file, PictureFormat format) {
    this.file = file;
    this.format = format;
    this.markers = format == PictureFormat.JPEG ? JpegMarkers.of(file) : null;
    this.held = markers == null ? 0 : JpegScans.of(file).held();
    this.size = size(file, format);
    Judge.size(size.width, size.height);
  }

  /** Whether a photo within another file can be decoded safely, by its header. */
  static boolean isSmall(byte[] jpeg, long mostPixels) {
    try {
      Dimension size = size(jpeg, PictureFormat.JPEG);
      return (long) size.width * size.height <= mostPixels && JpegScans.of(jpeg).affordable();
    } catch (ProblemException unreadable) {
      return true; // So it is for whoever would decode it.
    }
  }

  @Override
  public int width() {
    return orientation().sideways() ? size.height : size.width;
  }

  @Override
  public int height() {
    return orientation().sideways() ? size.width : size.height;
  }

  @Override
  public Optional<String> software() {
    if (markers != null) {
      return markers.exif().software();
    }
    return format == PictureFormat.PNG ? PngText.software(file) : Optional.empty();
  }

  /** The day on which a camera says that it was taken. */
  Optional<LocalDate> takenOn() {
    return markers == null ? Optional.empty() : markers.exif().takenOn();
  }

  @Override
  public BufferedImage image() {
    byte[] bounded = format == PictureFormat.JPEG ? JpegScans.of(file).bounded() : file;
    return orientation().upright(withReader(bounded, format, this::read));
  }

  private Orientation orientation() {
    return markers == null ? Orientation.UPRIGHT : markers.exif().orientation();
  }

  /** A step of reading that can fail on a damaged file. */
  private interface Step<T> {
    T of(ImageReader reader) throws IOException;
  }

  private static Dimension size(byte[] file, PictureFormat format) {
    return withReader(
        file, format, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
  }

  private static <T> T withReader(byte[] file, PictureFormat format, Step<T> step) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(input, true, true);
      return step.of(reader);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw Judge.refused("picture-broken");
    } finally {
      reader.dispose();
    }
  }

  private BufferedImage read(ImageReader reader) throws IOException {
    AtomicBoolean damaged = new AtomicBoolean();
    reader.addIIOReadWarningListener(
        (source, warning) -> damaged.compareAndSet(false, serious(warning)));
    ColorModel colours = colours(reader);
    ImageReadParam parameters = reader.getDefaultReadParam();
    int step = step(bytesPerPixel(colours));
    parameters.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image =
        forPrint(colours)
            ? PrintColours.plain(reader.readRaster(0, parameters), markers.adobeTransform())
            : Colours.plain(reader.read(0, parameters));
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

  private static ColorModel colours(ImageReader reader) throws IOException {
    Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
    if (!types.hasNext()) {
      throw Judge.refused("picture-colours-unsupported");
    }
    return types.next().getColorModel();
  }

  private static boolean forPrint(ColorModel colours) {
    return colours.getColorSpace().getType() == ColorSpace.TYPE_CMYK;
  }

  /** What is held for each pixel: as it is decoded, in plain colours, and once more upright. */
  private int bytesPerPixel(ColorModel colours) {
    int decoded = Math.max(1, colours.getPixelSize() / Byte.SIZE);
    int plain = decoded == PLAIN ? 0 : PLAIN;
    int upright = orientation() == Orientation.UPRIGHT ? 0 : PLAIN;
    return Math.max(decoded + plain, PLAIN + upright);
  }

  private int step(int bytesPerPixel) {
    double needed = (double) size.width * size.height * bytesPerPixel;
    int wanted = (int) Math.ceil(Math.sqrt(needed / (ROOM - held)));
    int legible = Math.max(1, Math.max(size.width, size.height) / LEGIBLE);
    return Math.max(1, Math.min(wanted, legible));
  }
}
