package icp.documents.check;

import icp.contracts.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a filing has uploaded, and what was told of it.
 *
 * @param uploads by the code of the document: what is wrong with the picture
 * @param forms by the code of the document: fingerprint of what the form names that it shows
 * @param told by the code of the document
 */
record FilingPapers(
    Map<String, List<Finding>> uploads, Map<String, String> forms, Map<String, Told> told) {
  static FilingPapers empty() {
    return new FilingPapers(new HashMap<>(), new HashMap<>(), new HashMap<>());
  }
}
