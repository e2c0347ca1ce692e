package icp.documents.picture;

import static icp.documents.PictureCorpus.photo;

import icp.documents.FileCorpus;
import icp.documents.PdfCorpus;
import icp.documents.TestPictures;
import icp.platform.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A program of its own, so that it has a heap of its own: 50 uploads of 10 MB at once. */
final class ManyAtOnce {
  static final int UPLOADS = 50;

  private ManyAtOnce() {}

  /** Prints how often each outcome was seen; an error ends it with another status than 0. */
  public static void main(String[] none) throws Exception {
    List<byte[]> files = files();
    Pictures pictures = new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(10)));
    ExecutorService callers = Executors.newFixedThreadPool(UPLOADS, ManyAtOnce::daemon);
    List<Callable<String>> uploads = new ArrayList<>();
    for (int i = 0; i < UPLOADS; i++) {
      byte[] file = files.get(i % files.size());
      uploads.add(() -> outcome(pictures, file));
    }
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Future<String> upload : callers.invokeAll(uploads)) {
      outcomes.merge(upload.get(), 1, Integer::sum);
    }
    System.out.println("outcomes " + outcomes);
  }

  private static List<byte[]> files() {
    BufferedImage photo = photo(4000, 3000);
    return List.of(
        TestPictures.withExif(FileCorpus.jpeg(photo, 0.95f), 6),
        FileCorpus.progressive(photo, 0.9f),
        FileCorpus.inks(photo, 2, 0.8f),
        PdfCorpus.pages(4));
  }

  /** So that the program ends at an error. */
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Behind the picture comes what a viewer never shows, up to 10 MB. */
  private static String outcome(Pictures pictures, byte[] file) {
    int rest = Pictures.MOST_SENT_BYTES - file.length;
    InputStream body = new SequenceInputStream(new ByteArrayInputStream(file), nothing(rest));
    try {
      pictures.document(
          () -> List.of(new SentFile(Bodies.read(body, Pictures.MOST_SENT_BYTES), null)));
      return "taken";
    } catch (ProblemException refused) {
      return refused.code();
    }
  }

  /**
   * As much as is asked for, without holding any of it: the caller's memory is not the server's.
   */
  private static InputStream nothing(int length) {
    return new InputStream() {
      private int left = length;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int most) {
        int read = Math.min(left, most);
        left -= Math.max(0, read);
        return read > 0 ? read : -1;
      }
    };
  }
}
