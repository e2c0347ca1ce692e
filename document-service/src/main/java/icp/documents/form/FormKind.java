package icp.documents.form;

import static icp.documents.form.Named.ADMINISTRATOR;
import static icp.documents.form.Named.ENTITY;
import static icp.documents.form.Named.LEADER;
import static icp.documents.form.Named.REPRESENTATIVE;
import static icp.documents.form.Named.WEBSITES;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The documents that are forms of ours, under the codes of the book. */
enum FormKind {
  /** The entity vouches for what it files. */
  AUTH_STATEMENT(new AuthenticityStatement(), ENTITY, LEADER, ADMINISTRATOR, WEBSITES),
  /** The legal representative lets others act. */
  LOA(new LetterOfAuthorisation(), ENTITY, REPRESENTATIVE, LEADER, ADMINISTRATOR, WEBSITES),
  /** All domain names of an entity in Beijing. */
  BJ_CONFIRM(new BeijingConfirmation(), ENTITY, ADMINISTRATOR, WEBSITES),
  /** A person holds the domain name for the unit. */
  DOMAIN_HOLDER_CERT(new HolderCertificate(), ENTITY, WEBSITES),
  /** No finance business without its licence. */
  GD_FINANCE(new FinanceCommitment(), ENTITY, WEBSITES),
  /** What the website is to be. */
  SITE_PLAN(new SitePlan(), ENTITY, ADMINISTRATOR, WEBSITES);

  private final Form form;
  private final List<Named> named;

  FormKind(Form form, Named... named) {
    this.form = form;
    this.named = List.of(named);
  }

  static Optional<FormKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }

  /** What stands on it. */
  Form form() {
    return form;
  }

  /** Who and what it names: when one of them changes, it is out of date. */
  List<Named> named() {
    return named;
  }
}
