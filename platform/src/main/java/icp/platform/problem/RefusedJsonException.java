package icp.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** What a reader of a field of its own refuses, with what to give instead. */
public final class RefusedJsonException extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  /**
   * @param detail what to give, as the caller reads it; never what came
   */
  public RefusedJsonException(JsonParser json, String detail) {
    super(json, detail);
  }
}
