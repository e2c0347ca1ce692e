package icp.documents.picture;

import static icp.documents.PictureCorpus.photo;

import icp.documents.FileCorpus;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells how long a photo of 12 megapixels and about 4 MB takes, and how much of the heap. */
final class PictureTimes {
  private static final double MILLION = 1e6;

  private PictureTimes() {}

  public static void main(String[] none) {
    BufferedImage photo = photo(4000, 3000);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("baseline", FileCorpus.jpeg(photo, 0.95f));
    files.put("progressive", FileCorpus.progressive(photo, 0.95f));
    files.put("CMYK", FileCorpus.inks(photo, 0, 0.85f));
    files.put("YCCK", FileCorpus.inks(photo, 2, 0.9f));
    Pictures pictures = new Pictures(new PicturesTest.Settings(4, 2, Duration.ofSeconds(10)));
    for (int round = 0; round < 4; round++) {
      files.forEach((kind, file) -> measure(pictures, kind, file));
    }
  }

  private static void measure(Pictures pictures, String kind, byte[] file) {
    System.gc();
    long before = peak();
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Picture kept = pictures.document(() -> List.of(new SentFile(file, null))).picture();
    double cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
    System.out.printf(
        "%s: %.1f MB sent, %.1f MB kept, %.0f ms of one core, %.0f MB of heap at most%n",
        kind,
        file.length / MILLION,
        kept.bytes().length / MILLION,
        cpu / MILLION,
        (peak() - before) / MILLION);
  }

  /** The most that the heap's pools held since the last call; begins anew with each. */
  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == java.lang.management.MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
        pool.resetPeakUsage();
      }
    }
    return peak;
  }
}
