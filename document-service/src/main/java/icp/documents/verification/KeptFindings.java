package icp.documents.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import icp.contracts.Finding;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Findings as they are kept: JSON, with the words that were said at the time. */
@Converter
final class KeptFindings implements AttributeConverter<PhotoFindings, String> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public String convertToDatabaseColumn(PhotoFindings findings) {
    try {
      return findings == null ? null : JSON.writeValueAsString(findings.all());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings cannot be written", e);
    }
  }

  @Override
  public PhotoFindings convertToEntityAttribute(String kept) {
    try {
      return kept == null
          ? PhotoFindings.NONE
          : new PhotoFindings(JSON.readValue(kept, new TypeReference<List<Finding>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings in the database are not readable", e);
    }
  }
}
