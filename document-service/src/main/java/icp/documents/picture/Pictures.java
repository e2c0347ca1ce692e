package icp.documents.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes in pictures: judges them by content, makes them anew, and never too many at once. */
@ApplicationScoped
public class Pictures {
  /** The regulator's bound for a file. */
  public static final int MOST_KEPT_BYTES = 4 * 1024 * 1024;

  /** The most that is read of what is sent at once: a photo as a camera takes it. */
  public static final int MOST_SENT_BYTES = 10 * 1024 * 1024;

  /** The most pages that become one picture. */
  static final int MOST_PAGES = 6;

  /** Heap for a picture that is decoded, and a share of what the rest of the service needs. */
  private static final long ROOM_OF_ONE = 300L * 1024 * 1024;

  private final Turns bodies;
  private final Turns decodes;

  Pictures(PictureConfig config) {
    this.bodies = new Turns(config.bodies(), config.waiting(), config.patience());
    this.decodes = new Turns(fitting(config.decodes()), config.bodies(), config.patience());
  }

  /** However many are asked for: no more than the heap has room for, beside all else. */
  private static int fitting(int decodes) {
    long room = Runtime.getRuntime().maxMemory() / ROOM_OF_ONE;
    return (int) Math.max(1, Math.min(decodes, room));
  }

  /**
   * Reads a photo, JPEG or PNG.
   *
   * @param declared the media type that it was sent under
   * @param body what was sent; read no further than the bound
   * @throws icp.platform.problem.ProblemException 413 or 422 with a code that says what to change;
   *     503 when there is no turn in time
   */
  public Picture take(String declared, InputStream body) {
    return take(declared, body, image -> null).picture();
  }

  /** Reads a photo and looks at it while it is decoded. */
  public <T> Looked<T> take(String declared, InputStream body, Function<BufferedImage, T> look) {
    return bodies.in(
        () -> {
          SentFile file = new SentFile(Bodies.read(body, MOST_SENT_BYTES), declared);
          return decodes.in(() -> photo(file, look));
        });
  }

  private static <T> Looked<T> photo(SentFile file, Function<BufferedImage, T> look) {
    PictureFormat format = Judge.format(file, Judge.PHOTOS);
    Decoder page = new Decoder(file.bytes(), format);
    BufferedImage image = page.image();
    T seen = look.apply(image);
    Picture kept = Encoder.encode(image, format);
    return new Looked<>(kept, seen, page.software(), page.takenOn());
  }

  /**
   * Reads a document in any of the formats that are taken, and measures each of its pages. Several
   * pages become one picture, in their order.
   *
   * @param files reads what is sent, when there is a turn for it
   * @throws icp.platform.problem.ProblemException as {@link #take}
   */
  public Document document(Supplier<List<SentFile>> files) {
    return document(files, page -> {});
  }

  /** Reads a document and looks at each page while it is decoded. */
  public Document document(Supplier<List<SentFile>> files, Consumer<BufferedImage> look) {
    return bodies.in(
        () -> {
          List<SentFile> sent = files.get();
          return decodes.in(() -> document(sent, look));
        });
  }

  private static Document document(List<SentFile> files, Consumer<BufferedImage> look) {
    try (SentPages pages = SentPages.of(files, Judge.DOCUMENTS)) {
      if (pages.all().size() > MOST_PAGES) {
        throw Judge.refused("picture-splice-too-many-pages");
      }
      return pages.all().size() == 1 ? single(pages, look) : spliced(pages.all(), look);
    }
  }

  private static Document single(SentPages pages, Consumer<BufferedImage> look) {
    Page page = pages.all().get(0);
    BufferedImage image = page.image();
    look.accept(image);
    Quality quality = Quality.of(image, page);
    return new Document(Encoder.encode(image, pages.kept()), List.of(quality));
  }

  /** One page after the other, so that one is decoded at a time however many are sent. */
  private static Document spliced(List<Page> pages, Consumer<BufferedImage> look) {
    Sheet sheet = Sheet.of(pages);
    BufferedImage whole = sheet.blank();
    List<Quality> qualities = new ArrayList<>();
    for (int number = 0; number < pages.size(); number++) {
      BufferedImage image = pages.get(number).image();
      look.accept(image);
      qualities.add(Quality.of(image, pages.get(number)));
      sheet.put(number, image, whole);
    }
    return new Document(Encoder.encode(whole, PictureFormat.JPEG), qualities);
  }

  /**
   * A picture, and what was seen in it.
   *
   * @param software what wrote the file, as it tells of itself; empty where it does not
   * @param takenOn the day by the camera's clock; empty where the file does not tell
   */
  public record Looked<T>(
      Picture picture, T seen, Optional<String> software, Optional<LocalDate> takenOn) {}

  /** A document's picture, and what was measured of each page as it was sent. */
  public record Document(Picture picture, List<Quality> pages) {
    public Document {
      pages = List.copyOf(pages);
    }
  }
}
