package icp.documents.picture;

import icp.platform.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads bodies up to a bound: what is longer is not read to its end. */
public final class Bodies {
  private Bodies() {}

  /**
   * All of a body.
   *
   * @param most bytes
   * @throws icp.platform.problem.ProblemException 413 when there is more
   */
  public static byte[] read(InputStream body, int most) {
    if (body == null) {
      throw Judge.refused("picture-empty");
    }
    try {
      byte[] file = body.readNBytes(most + 1);
      if (file.length > most) {
        throw Problems.of("picture-over-10-mb", 413);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
