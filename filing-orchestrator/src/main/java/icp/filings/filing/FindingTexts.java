package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Findings as they are kept in a row. */
@ApplicationScoped
class FindingTexts {
  private final ObjectMapper json;

  FindingTexts(ObjectMapper json) {
    this.json = json;
  }

  /** None where nothing is kept. */
  List<Finding> read(String kept) {
    try {
      return kept == null ? List.of() : List.of(json.readValue(kept, Finding[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings in the database are not readable", e);
    }
  }

  String write(List<Finding> findings) {
    try {
      return json.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings cannot be written", e);
    }
  }
}
