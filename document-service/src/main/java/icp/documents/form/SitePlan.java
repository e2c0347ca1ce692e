package icp.documents.form;

import icp.documents.print.Block;
import java.util.List;

/** The plan of a website (网站建设方案书): its applicant writes under the headings. */
final class SitePlan implements Form {
  private static final List<String> SECTIONS =
      List.of("columns", "staff", "content", "network", "security", "emergency");
  private static final int ROOM = 6;

  @Override
  public List<Block> blocks(Case of) {
    Facts facts = of.facts();
    Layout layout = new Layout("plan");
    layout
        .heading("plan.basics")
        .row("label.holder", facts.entity().name())
        .certificate(
            "label.certificate-number",
            facts.entity().certificateType(),
            facts.entity().certificateNumber())
        .row(
            "plan.domains",
            FormWords.of(
                "plan.domains.value", Integer.toString(facts.domains()), Websites.domains(facts)));
    Websites.described(layout, facts)
        .person("label.administrator", facts.responsible())
        .row("label.remark", "");
    SECTIONS.forEach(
        section -> layout.heading("plan." + section).note("plan." + section + ".hint").lines(ROOM));
    return facts.individual()
        ? layout.sign("sign.self", "sign.date").blocks()
        : layout.sign("sign.leader", "sign.seal", "sign.date").blocks();
  }
}
