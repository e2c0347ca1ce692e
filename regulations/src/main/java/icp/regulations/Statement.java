package icp.regulations;

import icp.contracts.Text;
import java.util.Optional;

/**
 * One question to a province or the nation, and what is known for a day.
 *
 * @param code stable, for machines
 * @param label the question, to be followed by a colon and the answer
 * @param stated the answer; empty where nothing is known
 */
public record Statement(String code, Text label, Optional<Stated> stated) {

  /** An answer in words, with where it is written and when it holds. */
  public record Stated(Text value, String source, Optional<String> note, Effective effective)
      implements Dated {}
}
