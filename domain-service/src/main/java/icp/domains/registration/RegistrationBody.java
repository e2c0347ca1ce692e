package icp.domains.registration;

import icp.contracts.CertificateType;
import icp.contracts.EntityKind;
import icp.platform.problem.FieldError;
import icp.platform.problem.Problems;
import icp.regulations.Known;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a domain name. */
@Schema(name = "DomainRegistration", description = "The facts of a domain name's registration.")
record RegistrationBody(
    @Schema(description = "As the registrar has it.", examples = "浙江云杉科技有限公司")
        @NotNull(message = REQUIRED)
        @Size(max = 200, message = "Give at most 200 characters")
        @Pattern(regexp = ONE_LINE, message = LINE)
        String holderName,
    @NotNull(message = "Give one of INDIVIDUAL, ORGANISATION") EntityKind holderKind,
    @NotNull(message = REQUIRED) CertificateType holderCertificateType,
    @Schema(examples = "91330106MA2CFXXX1X")
        @NotNull(message = REQUIRED)
        @Size(max = 60, message = "Give at most 60 characters")
        @Pattern(regexp = ONE_LINE, message = LINE)
        String holderCertificateNumber,
    @Schema(
            description = "The registrar's name as its own pages or registration data write it.",
            examples = "阿里云计算有限公司（万网）")
        @NotNull(message = REQUIRED)
        @Size(max = 200, message = "Give at most 200 characters")
        @Pattern(regexp = ONE_LINE, message = LINE)
        String registrar,
    @Schema(description = "The day on which the registration ends, by China's calendar.")
        @NotNull(message = "Give a date such as 2027-11-23")
        LocalDate expiresOn,
    @NotNull(message = REQUIRED) @Valid RealName realName,
    @Schema(
            maxItems = 30,
            description = EppStatuses.SPELLED,
            examples = "[\"clientTransferProhibited\"]")
        @Size(max = 30, message = "Give at most 30 statuses")
        List<@Size(max = 60, message = "Give at most 60 characters") String> statuses,
    @Schema(description = "Whether the holder is hidden from public registration data.")
        Known privacyProtection) {
  private static final String ONE_LINE = "^[^\\s](.*[^\\s])?$";
  private static final String LINE = "Give one line, not blank, without blanks around it";
  private static final String REQUIRED = "Give this field";
  private static final LocalDate FIRST_DOMAIN = LocalDate.of(1985, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  /**
   * Refuses fields that do not go together.
   *
   * @throws icp.platform.problem.ProblemException 400 with all of them
   */
  void requireConsistent(LocalDate today) {
    List<FieldError> errors = new ArrayList<>();
    if (holderCertificateType.holder() != holderKind) {
      errors.add(error("/holderCertificateType", "Give a type that the holderKind can hold"));
    }
    if (expiresOn.isBefore(FIRST_DOMAIN) || expiresOn.isAfter(LAST)) {
      errors.add(error("/expiresOn", "Give a date from 1985-01-01 to 2199-12-31"));
    }
    if ((realName.state() == RealNameState.PASSED) != (realName.passedOn() != null)) {
      errors.add(error("/realName/passedOn", "Give it if and only if the state is PASSED"));
    } else if (realName.passedOn() != null && !past(realName.passedOn(), today)) {
      errors.add(error("/realName/passedOn", "Give a date that is not in the future"));
    }
    EppStatuses.unknown(statuses)
        .forEach(n -> errors.add(error("/statuses/" + n, EppStatuses.GIVE)));
    if (!errors.isEmpty()) {
      throw Problems.malformed(errors.toArray(FieldError[]::new));
    }
  }

  private static boolean past(LocalDate day, LocalDate today) {
    return !day.isBefore(FIRST_DOMAIN) && !day.isAfter(today);
  }

  private static FieldError error(String field, String detail) {
    return new FieldError(field, detail);
  }

  /** Says nothing: a record's own text would carry the holder into any log it reaches. */
  @Override
  public String toString() {
    return "RegistrationBody";
  }
}
