package icp.documents.picture;

import icp.platform.problem.ProblemException;
import icp.platform.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads bodies up to a bound: what is longer is not kept. */
public final class Bodies {
  private Bodies() {}

  /**
   * All of a body.
   *
   * @param most bytes
   * @throws ProblemException 413 when there is more, 400 when it ends before its end
   */
  public static byte[] read(InputStream body, int most) {
    if (body == null) {
      throw Judge.refused("picture-empty");
    }
    try {
      return bounded(body, most);
    } catch (IOException e) {
      throw cutOff();
    }
  }

  /** As {@link #read}, for a part of a body, whose reader tells why it ended. */
  public static byte[] bounded(InputStream part, int most) throws IOException {
    byte[] file = part.readNBytes(most + 1);
    if (file.length > most) {
      throw Problems.of("picture-over-10-mb", 413);
    }
    return file;
  }

  /**
   * Answers a request, and then reads what the answer left of its body. Nobody else does: what
   * still comes in would be held in memory until all of it is there, 10 MB for each refusal.
   */
  public static <T> T answer(InputStream body, Supplier<T> answer) {
    try (body) {
      return answer.get();
    } catch (IOException e) {
      throw cutOff();
    }
  }

  /** For a caller who most likely is gone, and nothing that anybody here must be told of. */
  public static ProblemException cutOff() {
    return Problems.of("picture-cut-off", 400);
  }
}
