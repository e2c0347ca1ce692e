package icp.embedded;

/** Hears what the servers are doing, one sentence at a time, from several threads in turn. */
@FunctionalInterface
public interface Progress {

  /**
   * Takes one sentence for a person to read, without a line end.
   *
   * @param sentence what has just happened or is about to
   */
  void say(String sentence);

  /** One that keeps everything to itself. */
  static Progress silent() {
    return sentence -> {};
  }
}
