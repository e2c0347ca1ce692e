package icp.documents.check;

import icp.contracts.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a filing has uploaded, and what was told of it; all by the code of the document.
 *
 * @param uploads what is wrong with the picture
 * @param forms fingerprint of what the form names that it shows
 * @param readings what was read on the picture
 * @param told what stands on it
 */
public record FilingPapers(
    Map<String, List<Finding>> uploads,
    Map<String, String> forms,
    Map<String, Reading> readings,
    Map<String, Told> told) {
  static FilingPapers empty() {
    return new FilingPapers(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
  }

  Reading read(String code) {
    return readings.getOrDefault(code, Reading.NOTHING);
  }
}
