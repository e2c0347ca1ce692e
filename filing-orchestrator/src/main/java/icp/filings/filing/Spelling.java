package icp.filings.filing;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** How values are written, whatever they mean; what they mean is for the rules to judge. */
final class Spelling {
  /** Only years in which a certificate can have been given or can end. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2200;

  private Spelling() {}

  /** No line ends, and no characters that cannot be seen and turn the text around them. */
  @Pattern(
      regexp = "[^\\p{Cc}\\p{Cf}\\u2028\\u2029]*",
      message = "Write it in one line, without invisible characters")
  @Constraint(validatedBy = {})
  @Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
  @Retention(RUNTIME)
  public @interface OneLine {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Digits as people write them; whether they are a number is for the rules. */
  @Pattern(regexp = "\\+?[0-9 -]{5,20}", message = "Give 5 to 20 digits")
  @Constraint(validatedBy = {})
  @Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
  @Retention(RUNTIME)
  public @interface Telephone {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Something on both sides of one at-sign. */
  @Pattern(
      regexp = "[^@\\s\\p{Cc}\\p{Cf}]{1,64}@[^@\\s\\p{Cc}\\p{Cf}]{1,189}",
      message = "Give an e-mail address, such as name@example.cn")
  @Constraint(validatedBy = {})
  @Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
  @Retention(RUNTIME)
  public @interface Email {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** A day that can stand on a certificate; a past one is for the rules to judge. */
  @Constraint(validatedBy = OnACalendar.class)
  @Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
  @Retention(RUNTIME)
  public @interface Day {
    String message() default "Give a day between 1950 and 2200";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Made by the validator. */
  public static final class OnACalendar implements ConstraintValidator<Day, LocalDate> {
    @Override
    public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
      return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
  }
}
