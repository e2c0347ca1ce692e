package icp.filings.register;

import static icp.filings.register.Found.blocker;
import static icp.filings.register.Found.finding;
import static icp.filings.register.Found.warning;
import static icp.filings.register.Found.when;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.register.Registered.Status;
import icp.regulations.EntityLeader;
import icp.regulations.Fact;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the credit register says of an enterprise. */
final class CreditRules {
  private static final String NAME = "/entity/name";
  private static final String ADDRESS = "/entity/certificateAddress";
  private static final String NUMBER = "/entity/certificateNumber";
  private static final Set<Status> GONE =
      EnumSet.of(Status.REVOKED, Status.CANCELLED, Status.SUSPENDED, Status.MOVED);

  /** R007, R008: the register has an enterprise of that code. A new one may not be there yet. */
  static final RegisterRule IS_REGISTERED =
      filing ->
          when(
              filing.inquiry().enterprise()
                  && filing.answers().credit().what().filter(Optional::isEmpty).isPresent(),
              () -> warning("register-entity-unknown", NUMBER, Register.CREDIT.source()));

  /** R007: the name is that of the register, character for character. */
  static final RegisterRule NAME_IS_THE_REGISTERS =
      filing ->
          filing.registered().stream()
              .filter(found -> !found.name().equals(filing.entity().name()))
              .map(found -> name(found.name(), filing.entity().name()))
              .toList();

  /** R004: so is the address, word for word. */
  static final RegisterRule ADDRESS_IS_THE_REGISTERS =
      filing ->
          filing.registered().map(Registered::address).stream()
              .filter(found -> !found.equals(filing.entity().certificateAddress()))
              .map(found -> address(found, filing.entity().certificateAddress()))
              .toList();

  /** R012: it does business, */
  static final RegisterRule DOES_BUSINESS =
      filing ->
          filing.registered().map(Registered::status).filter(GONE::contains).stream()
              .map(
                  status ->
                      blocker(
                          "register-entity-not-active", "/entity", Source.ABNORMAL, status.words()))
              .toList();

  /** R012: and is on no list of abnormal operations. */
  static final RegisterRule IS_NOT_ABNORMAL =
      filing ->
          when(
              filing.registered().filter(Registered::abnormal).isPresent(),
              () -> blocker("register-entity-abnormal", "/entity", Source.ABNORMAL));

  /** R018: the legal representative is the register's; where another may answer, people look. */
  static final RegisterRule REPRESENTATIVE_IS_THE_REGISTERS =
      filing ->
          filing.registered().map(Registered::representative).stream()
              .flatMap(
                  name ->
                      filing.inquiry().representing().stream()
                          .filter(said -> !person(name).equals(person(said.name()))))
              .map(said -> representative(filing, said.at("/name")))
              .toList();

  static final List<RegisterRule> IN_ORDER =
      List.of(
          IS_REGISTERED,
          NAME_IS_THE_REGISTERS,
          ADDRESS_IS_THE_REGISTERS,
          DOES_BUSINESS,
          IS_NOT_ABNORMAL,
          REPRESENTATIVE_IS_THE_REGISTERS);

  private CreditRules() {}

  private static Finding name(String registered, String said) {
    return plain(registered).equals(plain(said))
        ? blocker("register-name-forms-differ", NAME, Source.ERRORS, place(registered, said))
        : blocker("register-name-differs", NAME, Source.ERRORS, place(registered, said));
  }

  /** What one of them has beside the other is often the province and city before it. */
  private static Finding address(String registered, String said) {
    return registered.endsWith(said) || said.endsWith(registered)
        ? warning("register-address-in-part", ADDRESS, Source.ADDRESS)
        : blocker("register-address-differs", ADDRESS, Source.ADDRESS, place(registered, said));
  }

  private static Finding representative(RegisterCase filing, String field) {
    Optional<Fact<EntityLeader>> asked =
        filing
            .province()
            .flatMap(here -> here.filers().entityLeader(filing.on()))
            .filter(rule -> rule.value() == EntityLeader.LEGAL_REPRESENTATIVE);
    return finding(
        asked.isPresent() ? Severity.BLOCKER : Severity.WARNING,
        "register-representative-differs",
        field,
        asked.map(Fact::source).orElse(Source.RETURNS));
  }

  /** The first character, from 1, in which two texts differ. */
  private static int place(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at + 1;
  }

  /** Without what keyboards differ in. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}]+", "")
        .toUpperCase(Locale.ROOT);
  }

  /** The dot in names of minorities and foreigners is written in several ways. */
  private static String person(String name) {
    return plain(name).replaceAll("[·•・.]", "");
  }
}
