package icp.documents.form;

import icp.documents.form.Facts.Entity;
import icp.documents.print.Block;
import java.util.List;

/** The confirmation (北京备案确认书) of all domain names that an entity files in Beijing. */
final class BeijingConfirmation implements Form {
  private static final int MOST_DOMAINS = 60;

  @Override
  public List<Block> blocks(Case of) {
    Facts facts = of.facts();
    Layout layout =
        Websites.listed(new Layout("confirm").text("confirm.text", named(facts)), facts)
            .table(
                List.of(0.1, 0.42, 0.24, 0.24),
                DomainTable.rows(
                    facts,
                    MOST_DOMAINS,
                    "label.serial",
                    "label.domain",
                    "label.registrar",
                    "label.domain-holder"));
    if (facts.domains() > MOST_DOMAINS) {
      layout.note("confirm.more", Integer.toString(MOST_DOMAINS));
    }
    layout.texts("confirm", 2).person("label.administrator", facts.responsible());
    return facts.individual()
        ? layout.sign("sign.self", "sign.date").blocks()
        : layout.sign("sign.leader", "sign.seal", "sign.date").blocks();
  }

  private static String[] named(Facts facts) {
    Entity entity = facts.entity();
    return new String[] {
      entity.name(),
      FormWords.certificate(entity.certificateType()),
      entity.certificateNumber(),
      Websites.named(facts),
      Integer.toString(facts.domains())
    };
  }
}
