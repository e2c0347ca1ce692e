package icp.filings.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.AskedDocument;
import icp.contracts.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Findings, and what is asked for, as they are kept in a row. */
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

  /** The documents that are asked for; none where nothing is kept. */
  List<AskedDocument> documents(String kept) {
    try {
      return kept == null ? List.of() : List.of(json.readValue(kept, AskedDocument[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Documents in the database are not readable", e);
    }
  }

  /** Null where none are told. */
  String written(List<AskedDocument> documents) {
    try {
      return documents == null ? null : json.writeValueAsString(documents);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Documents cannot be written", e);
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
