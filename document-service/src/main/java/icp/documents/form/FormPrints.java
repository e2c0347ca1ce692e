package icp.documents.form;

import icp.contracts.CertificateType;
import icp.contracts.Fingerprinter;
import icp.contracts.HolderFingerprints;
import icp.contracts.PrintedFacts;
import icp.documents.form.Facts.Entity;
import icp.documents.form.Facts.Person;
import icp.documents.print.Block;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Fingerprints of what stands on forms, so that none of it need be kept. */
@ApplicationScoped
class FormPrints {
  private final Fingerprinter fingerprinter;

  FormPrints(Fingerprinter fingerprinter) {
    this.fingerprinter = fingerprinter;
  }

  /** Whom and what a form names, by the facts that it is printed with. */
  String of(FormKind kind, Facts facts) {
    return of(kind, printed(facts));
  }

  /** The same by the outline of a filing, in which the orchestrator tells the fingerprints. */
  String of(FormKind kind, PrintedFacts printed) {
    return fingerprinter.ofPaper(
        kind.named().stream()
            .map(named -> named.fingerprint(printed))
            .collect(Collectors.joining(" ")));
  }

  /** Every word of a form. */
  String of(List<Block> blocks) {
    return fingerprinter.ofPaper(blocks.toString());
  }

  private PrintedFacts printed(Facts facts) {
    Entity entity = facts.entity();
    return new PrintedFacts(
        holder(entity.name(), entity.certificateType(), entity.certificateNumber()),
        person(facts.leader()),
        person(facts.responsible()),
        fingerprinter.ofWebsites(
            facts.sites().stream()
                .map(website -> fingerprinter.ofWebsite(website.name(), website.domain()))
                .toList()));
  }

  /** Nobody, where nobody is said: what a form names has been said. */
  private HolderFingerprints person(Person person) {
    return person == null
        ? null
        : holder(person.name(), person.certificateType(), person.certificateNumber());
  }

  private HolderFingerprints holder(String name, CertificateType type, String number) {
    return name == null || type == null || number == null
        ? null
        : fingerprinter.of(name, type, number);
  }
}
