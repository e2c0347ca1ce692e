package icp.documents.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.contracts.Finding;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Findings as they stand in their column: they are shown and counted, never searched. */
@Converter
public class FindingsColumn implements AttributeConverter<List<Finding>, String> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Finding> findings) {
    try {
      return JSON.writeValueAsString(findings);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings are always written", e);
    }
  }

  @Override
  public List<Finding> convertToEntityAttribute(String column) {
    try {
      return JSON.readValue(column, FINDINGS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The column holds no findings", e);
    }
  }
}
