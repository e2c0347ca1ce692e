package icp.filings.review;

import icp.filings.filing.FactPointers;
import icp.filings.filing.Reason;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the filing is returned, place by place. */
@Schema(name = "Return", description = "Why the filing is returned, place by place.")
record Return(
    @NotNull(message = "Give at least one reason")
        @Size(min = 1, max = 50, message = "Give 1 to 50 reasons")
        List<@NotNull @Valid GivenReason> reasons) {

  /** One reason. */
  @Schema(name = "GivenReason", description = "One reason.")
  record GivenReason(
      @NotNull(message = "Give a code; GET /v1/return-codes lists them")
          @Pattern(regexp = "[a-z]+(-[a-z]+){0,6}", message = "Give a code of /v1/return-codes")
          @Schema(maxLength = 60, examples = "site-name-unrelated")
          String code,
      @NotNull(message = "Give a JSON pointer into the facts")
          @Pattern(
              regexp = "(/[A-Za-z0-9_]{1,60}){0,6}",
              message = "Give a JSON pointer into the facts, such as /websites/1/name")
          @Schema(maxLength = 366, examples = "/websites/1/name")
          String field,
      @Size(max = 1000, message = "Give at most 1000 characters") String note) {

    private Optional<ReturnCode> known() {
      return Arrays.stream(ReturnCode.values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * The reasons with their words.
   *
   * @throws icp.platform.problem.ProblemException 400 if a code is unknown, a place is none, or
   *     {@code other} says nothing; all places at once
   */
  List<Reason> worded() {
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < reasons.size(); i++) {
      errors.addAll(errors(reasons.get(i), "/reasons/" + i));
    }
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
    return reasons.stream().map(one -> Reason.of(one.code(), one.field(), one.note())).toList();
  }

  private static List<FieldError> errors(GivenReason reason, String place) {
    List<FieldError> errors = new ArrayList<>();
    Optional<ReturnCode> code = reason.known();
    if (code.isEmpty()) {
      errors.add(new FieldError(place + "/code", "Give a code of /v1/return-codes"));
    }
    if (!FactPointers.leadSomewhere(reason.field())) {
      errors.add(
          new FieldError(
              place + "/field", "Point at a place of the facts, or at /documents/<code>"));
    }
    boolean silent = reason.note() == null || reason.note().isBlank();
    if (code.isPresent() && code.get() == ReturnCode.OTHER && silent) {
      errors.add(new FieldError(place + "/note", "Say what is wrong and what to change"));
    }
    return errors;
  }
}
