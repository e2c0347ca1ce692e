package icp.documents.form;

import icp.documents.form.Facts.Entity;
import icp.documents.form.Facts.Person;
import icp.documents.print.Block;
import java.util.ArrayList;
import java.util.List;

/** The letter (授权书) by which the legal representative lets others answer and administer. */
final class LetterOfAuthorisation implements Form {
  private static final List<Double> SHARES = List.of(0.16, 0.2, 0.2, 0.26, 0.18);

  @Override
  public List<Block> blocks(Case of) {
    Facts facts = of.facts();
    Layout layout =
        new Layout("loa")
            .text("to", FormWords.administration(of))
            .text("loa.text", named(facts))
            .table(SHARES, authorised(facts));
    return Websites.listed(layout, facts)
        .heading("loa.scope")
        .texts("loa.scope", 3)
        .text("loa.term")
        .sign("sign.representative", "sign.authorised")
        .sign("sign.seal", "sign.date")
        .blocks();
  }

  private static String[] named(Facts facts) {
    Entity entity = facts.entity();
    Person representative = facts.legalRepresentative();
    return new String[] {
      entity.name(),
      FormWords.certificate(entity.certificateType()),
      entity.certificateNumber(),
      representative.name(),
      FormWords.certificate(representative.certificateType()),
      representative.certificateNumber(),
      Websites.named(facts)
    };
  }

  private static List<List<String>> authorised(Facts facts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("label.role", "label.name", "label.certificate", "label.number", "label.phone")
            .stream()
            .map(label -> FormWords.of(label))
            .toList());
    if (facts.entityLeader() != null) {
      rows.add(row("label.leader", facts.entityLeader()));
    }
    rows.add(row("label.administrator", facts.responsible()));
    return rows;
  }

  private static List<String> row(String role, Person person) {
    return List.of(
        FormWords.of(role),
        person.name(),
        FormWords.certificate(person.certificateType()),
        person.certificateNumber(),
        person.mobile() == null ? "" : person.mobile());
  }
}
