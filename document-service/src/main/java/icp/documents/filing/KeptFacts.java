package icp.documents.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import icp.contracts.DocumentFacts;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Facts as they are kept: JSON, in which what a later version adds is no fault. */
@Converter
final class KeptFacts implements AttributeConverter<DocumentFacts, String> {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public String convertToDatabaseColumn(DocumentFacts facts) {
    return facts == null ? null : write(facts);
  }

  @Override
  public DocumentFacts convertToEntityAttribute(String kept) {
    try {
      return kept == null ? null : JSON.readValue(kept, DocumentFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts in the database are not readable", e);
    }
  }

  static String write(DocumentFacts facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts cannot be written", e);
    }
  }
}
