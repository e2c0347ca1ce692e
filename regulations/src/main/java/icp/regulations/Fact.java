package icp.regulations;

import java.util.Optional;

/**
 * One value that a source gives for a time.
 *
 * @param note what a reader should know, above all where sources disagree and which reading the
 *     book takes
 */
public record Fact<T>(T value, String source, Optional<String> note, Effective effective)
    implements Dated {
  public Fact {
    Require.words(source, "source");
  }
}
