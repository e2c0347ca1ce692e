package icp.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The same rules for every service: who may know whom, what is given and what things are called.
 */
public final class ArchitectureRules {
  private ArchitectureRules() {}

  @ArchTest
  static final ArchRule PLATFORM_KNOWS_NO_FILING_WORD =
      noClasses()
          .that()
          .resideInAPackage("icp.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("icp.contracts..", "icp.regulations..")
          .because("plumbing that knows what it carries cannot serve all services alike")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule CONTRACTS_KNOW_NO_FRAMEWORK =
      noClasses()
          .that()
          .resideInAPackage("icp.contracts..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io..", "jakarta..", "icp.platform..", "org..")
          .because("any program must be able to read what the services say")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule THE_CLOCK_IS_GIVEN =
      noClasses()
          .that()
          .resideOutsideOfPackage("icp.platform.time..")
          .and()
          .resideOutsideOfPackage("icp.embedded..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a test moves the clock that is passed in; it cannot move the machine's");

  @ArchTest
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      fields()
          .should()
          .notBeAnnotatedWith(jakarta.inject.Inject.class)
          .because("a constructor says what a class needs, and a test can give it");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      classes()
          .that()
          .resideOutsideOfPackage("icp.embedded..")
          .should()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .because("such a name says that nobody knew what it is");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FEATURES =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..model..",
              "..service..",
              "..dto..",
              "..impl..",
              "..util..",
              "..common..",
              "..core..",
              "..shared..")
          .because("who looks for a feature finds all of it in one package");
}
