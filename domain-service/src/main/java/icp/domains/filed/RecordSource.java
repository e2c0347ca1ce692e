package icp.domains.filed;

import java.util.Optional;

/** Whoever can tell what the ministry's public record says. */
interface RecordSource {
  /**
   * What is recorded of a name now.
   *
   * @param name ASCII form of the registered name
   * @return empty where no answer is to be had, which says nothing of the name
   */
  Optional<FiledRecord> ask(String name);
}
