package icp.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;

/**
 * One document that a filing is asked for, whether it is there or not. What is wrong with it is in
 * the findings that point at it.
 *
 * @param code what it is uploaded under; findings point at {@code /documents/} and this
 * @param name what it is called
 * @param asked how firmly it is asked for
 * @param shown whether a picture of it is there
 * @param reason why it is asked of this filing, or in which case it is
 * @param source where that is written; null where it is nowhere
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AskedDocument(
    String code, Text name, Asked asked, boolean shown, Text reason, String source) {
  /** How firmly a document is asked for. */
  public enum Asked {
    /** Without it a submission is incomplete. */
    SURELY,
    /** In a case that the facts do not tell. */
    PERHAPS,
    /** Only once the preliminary review is passed. */
    LATER,
    /** In a system of the administration, not here. */
    ELSEWHERE
  }

  public AskedDocument {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(reason, "reason");
  }

  /** Where findings about it point. */
  public String pointer() {
    return "/documents/" + code;
  }
}
