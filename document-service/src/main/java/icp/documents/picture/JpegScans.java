package icp.documents.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The passes in which a JPEG is told, of which a progressive one has about ten. Whoever decodes it
 * goes through the whole picture in each of them, and holds all of its numbers until the last: a
 * file of some bytes can ask for minutes and for hundreds of megabytes.
 */
final class JpegScans {
  /** Of the numbers that are held, in bytes: 16 megapixels with all their colours. */
  private static final long MOST_HELD = 96L * 1024 * 1024;

  /** Of work, in nanoseconds of an ordinary core: what a photo of 12 megapixels and 5 MB takes. */
  private static final long MOST_WORK = 1_000_000_000;

  private static final int WORK_OF_A_BYTE = 140;
  private static final int WORK_OF_A_BLOCK = 30;
  private static final int WORK_OF_A_REFINED_BLOCK = 300;
  private static final int BLOCK = 64;
  private static final int BASELINE = 0xc0;
  private static final int PROGRESSIVE = 0xc2;
  private static final int RESTART = 0xd0;
  private static final int START_OF_IMAGE = 0xd8;
  private static final int END = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int FILL = 0xff;

  /**
   * One pass.
   *
   * @param start where it begins in the file
   * @param refining whether it only makes more exact what others told
   */
  private record Scan(int start, int end, long blocks, boolean refining) {
    long work() {
      int block = refining ? WORK_OF_A_REFINED_BLOCK : WORK_OF_A_BLOCK;
      return blocks * block + (long) (end - start) * WORK_OF_A_BYTE;
    }
  }

  private final byte[] jpeg;
  private final List<Scan> scans = new ArrayList<>();
  private ByteBuffer frame = ByteBuffer.allocate(0);
  private boolean several;

  private JpegScans(byte[] jpeg) {
    this.jpeg = jpeg;
  }

  static JpegScans of(byte[] jpeg) {
    JpegScans scans = new JpegScans(jpeg);
    try {
      scans.read();
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return scans; // Whoever decodes it comes no further either.
    }
    return scans;
  }

  /** What stands between segments is passed over, as whoever decodes the file does it. */
  private void read() {
    for (int at = 2; at + 1 < jpeg.length; ) {
      int marker = jpeg[at + 1] & 0xff;
      if ((jpeg[at] & 0xff) != FILL || lonely(marker)) {
        at++;
      } else if (marker == END) {
        return;
      } else {
        at = segment(marker, at, at + 2 + length(at + 2));
      }
    }
  }

  /** Whether no segment begins with it. */
  private static boolean lonely(int marker) {
    return marker <= 1 || marker == FILL || marker >= RESTART && marker <= START_OF_IMAGE;
  }

  /** Where what follows begins. */
  private int segment(int marker, int at, int end) {
    if (marker >= BASELINE && marker <= PROGRESSIVE && frame.capacity() == 0) {
      frame = ByteBuffer.wrap(jpeg, at + 4, end - at - 4).slice();
      several = marker == PROGRESSIVE;
    }
    if (marker != START_OF_SCAN) {
      return end;
    }
    several |= jpeg[at + 4] < frame.get(5);
    scans.add(scan(at, endOfData(end)));
    return scans.get(scans.size() - 1).end();
  }

  private int length(int at) {
    return (jpeg[at] & 0xff) << Byte.SIZE | jpeg[at + 1] & 0xff;
  }

  /** Data goes on until a marker with which a segment begins. */
  private int endOfData(int from) {
    for (int at = from; at + 1 < jpeg.length; at++) {
      if ((jpeg[at] & 0xff) == FILL && !lonely(jpeg[at + 1] & 0xff)) {
        return at;
      }
    }
    return jpeg.length;
  }

  private Scan scan(int at, int end) {
    int components = jpeg[at + 4];
    long blocks = 0;
    for (int i = 0; i < components; i++) {
      blocks += blocks(jpeg[at + 5 + 2 * i]);
    }
    boolean refining = (jpeg[at + 7 + 2 * components] & 0xf0) != 0;
    return new Scan(at, end, blocks, refining);
  }

  /** Of one colour, by what the frame says of its size. */
  private long blocks(int component) {
    long pixels = (long) frame.getChar(1) * frame.getChar(3);
    int most = 1;
    int own = 0;
    for (int at = 6; at + 3 <= frame.capacity(); at += 3) {
      int factor = (frame.get(at + 1) >> 4 & 0xf) * (frame.get(at + 1) & 0xf);
      most = Math.max(most, factor);
      own = frame.get(at) == component ? factor : own;
    }
    return pixels * own / most / BLOCK;
  }

  /** What is held until the last pass, in bytes: nothing where one pass tells all. */
  long held() {
    long blocks = 0;
    for (int at = 6; several && at + 3 <= frame.capacity(); at += 3) {
      blocks += blocks(frame.get(at));
    }
    return blocks * BLOCK * Short.BYTES;
  }

  /** Whether it can be decoded as it is, within bounds of memory and of time. */
  boolean affordable() {
    return held() <= MOST_HELD && work() <= MOST_WORK;
  }

  private long work() {
    return several ? scans.stream().mapToLong(Scan::work).sum() : 0;
  }

  /**
   * The file with no more passes than can be gone through in time: the last refinements are left
   * out, and what they tell is finer than what is kept of a picture. Only a file of a large picture
   * or made for the purpose has so many.
   *
   * @throws icp.platform.problem.ProblemException 422 where that is not enough
   */
  byte[] bounded() {
    if (held() > MOST_HELD) {
      throw Judge.refused("picture-progressive-too-large");
    }
    int kept = scans.size();
    long work = work();
    while (work > MOST_WORK && kept > 0 && scans.get(kept - 1).refining()) {
      work -= scans.get(--kept).work();
    }
    if (work > MOST_WORK) {
      throw Judge.refused("picture-too-many-scans");
    }
    return kept == scans.size() ? jpeg : until(scans.get(kept).start());
  }

  private byte[] until(int end) {
    byte[] cut = Arrays.copyOf(jpeg, end + 2);
    cut[end] = (byte) 0xff;
    cut[end + 1] = (byte) END;
    return cut;
  }
}
