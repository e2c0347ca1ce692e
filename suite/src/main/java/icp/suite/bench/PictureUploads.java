package icp.suite.bench;

import icp.suite.client.Addresses;
import icp.suite.client.Answer;
import icp.suite.client.Api;
import java.util.ArrayList;
import java.util.List;

/**
 * Photos of 12 megapixels, one after the other, in every way to compress them: how long an upload
 * takes from its first byte to its findings, what the service works for it, and how much memory it
 * takes beyond what it has at rest.
 */
public final class PictureUploads {
  private final Api api = new Api(line -> {});
  private final Draft draft;
  private final Kernel kernel;

  /**
   * @param kernel of the process of document-service
   */
  public PictureUploads(Addresses addresses, Kernel kernel) {
    this.draft = Draft.begin(api, addresses);
    this.kernel = kernel;
  }

  /**
   * What one kind of photo took.
   *
   * @param worked milliseconds of one core for one upload, by all threads of the service
   * @param megabytes at most beyond what the service had before
   */
  public record Row(String kind, double sent, Timings timings, long worked, long megabytes) {}

  /**
   * Uploads each photo so often.
   *
   * @param rounds of which one more warms up and is not counted
   */
  public List<Row> run(int rounds) {
    List<Row> rows = new ArrayList<>();
    String etag = null;
    for (Photo photo : Photo.values()) {
      byte[] file = photo.file();
      etag = api.call(draft.upload(photo.mediaType(), file, etag), etag == null ? 201 : 200).etag();
      rows.add(measured(photo, file, etag, rounds));
    }
    return rows;
  }

  /** The same picture again changes nothing, and is judged all the same. */
  private Row measured(Photo photo, byte[] file, String etag, int rounds) {
    long[] nanos = new long[rounds];
    long rest = kernel.resident();
    kernel.forgetPeak();
    long before = kernel.worked();
    for (int round = 0; round < rounds; round++) {
      long begin = System.nanoTime();
      Answer answer = api.call(draft.upload(photo.mediaType(), file, etag), 200);
      nanos[round] = System.nanoTime() - begin;
      Answers.requireFindings(answer);
    }
    long worked = (kernel.worked() - before) / rounds;
    return new Row(
        photo.name(), file.length / 1e6, new Timings(nanos), worked, kernel.peak() - rest);
  }
}
