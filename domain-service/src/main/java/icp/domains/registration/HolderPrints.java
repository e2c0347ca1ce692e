package icp.domains.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.Fingerprinter;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws the fingerprints of holders, as requests of a person name them. */
@ApplicationScoped
class HolderPrints {
  /** Of what names no holder. */
  static final String NOBODY = "";

  private final Fingerprinter fingerprinter;
  private final ObjectMapper json;

  HolderPrints(Fingerprinter fingerprinter, ObjectMapper json) {
    this.fingerprinter = fingerprinter;
    this.json = json;
  }

  /**
   * Of a fact.
   *
   * @param holder null, or null as JSON, where none is told
   */
  String of(JsonNode holder) {
    try {
      return holder == null || holder.isNull()
          ? NOBODY
          : of(json.treeToValue(holder, Holder.class));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A holder that this service wrote is not readable");
    }
  }

  private String of(Holder holder) {
    return fingerprinter.ofCertificate(holder.certificateType(), holder.certificateNumber());
  }
}
