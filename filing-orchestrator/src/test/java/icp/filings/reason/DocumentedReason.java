package icp.filings.reason;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A reason for which filings are returned, as published lists and administrations' pages tell it.
 *
 * @param stage whose desk returns it: the provider's, the administration's, or both
 * @param how in what way it can be checked, if a machine can at all
 */
record DocumentedReason(String id, String stage, String subject, String how, String en, String zh) {
  private static final int COLUMNS = 6;

  /** All of them, in the order of their numbers. */
  static List<DocumentedReason> all() {
    try (InputStream table = DocumentedReason.class.getResourceAsStream("/return-reasons.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(DocumentedReason::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentedReason read(String line) {
    String[] cells = line.split("\t", COLUMNS);
    return new DocumentedReason(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /** Whether whoever gathered the reasons found that only people can tell. */
  boolean isOfPeople() {
    return how.equals("human-only");
  }
}
