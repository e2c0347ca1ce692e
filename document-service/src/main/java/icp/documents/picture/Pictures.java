package icp.documents.picture;

import icp.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Takes in pictures: judges them by content, makes them anew, and never too many at once. */
@ApplicationScoped
public class Pictures {
  /** The regulator's bound for a file. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private final Semaphore bodies;
  private final Semaphore decodes;
  private final Duration patience;

  Pictures(PictureConfig config) {
    this.bodies = new Semaphore(config.bodies(), true);
    this.decodes = new Semaphore(config.decodes(), true);
    this.patience = config.patience();
  }

  /**
   * Reads a picture.
   *
   * @param declared the media type that it was sent under
   * @param body what was sent; read no further than the bound
   * @throws icp.platform.problem.ProblemException 413 or 422 with a code that says what to change;
   *     503 when there is no turn in time
   */
  public Picture take(String declared, InputStream body) {
    return take(declared, body, image -> null).picture();
  }

  /** Reads a picture and looks at it while it is decoded. */
  public <T> Looked<T> take(String declared, InputStream body, Function<BufferedImage, T> look) {
    return inTurn(
        bodies,
        () -> {
          byte[] file = read(body);
          PictureFormat format = Judge.format(file, declared);
          return inTurn(decodes, () -> looked(file, format, look));
        });
  }

  private static <T> Looked<T> looked(
      byte[] file, PictureFormat format, Function<BufferedImage, T> look) {
    BufferedImage image = Decoder.decode(file, format);
    T seen = look.apply(image);
    return new Looked<>(Encoder.encode(image, format), seen);
  }

  private static byte[] read(InputStream body) {
    if (body == null) {
      throw Problems.of("picture-empty", 422);
    }
    try {
      byte[] file = body.readNBytes(MOST_BYTES + 1);
      if (file.length > MOST_BYTES) {
        throw Problems.of("picture-over-4-mb", 413);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T inTurn(Semaphore turns, Supplier<T> work) {
    try {
      if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw Problems.of("pictures-busy", 503);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problems.of("pictures-busy", 503);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  /** A picture, and what was seen in it. */
  public record Looked<T>(Picture picture, T seen) {}
}
