package icp.documents.form;

import icp.documents.print.Block;
import java.util.List;

/**
 * The authenticity statement (网站备案信息真实性核验单), with what some provinces add: Beijing the registrar of
 * each domain name, Guangdong a pledge in handwriting, Jiangxi and Xinjiang an individual's thumb
 * print.
 */
final class AuthenticityStatement implements Form {
  private static final String BEIJING = "11";
  private static final String JIANGXI = "36";
  private static final String GUANGDONG = "44";
  private static final String XINJIANG = "65";

  /** What fits the form; the rest goes to the confirmation. */
  private static final int MOST_DOMAINS = 8;

  @Override
  public List<Block> blocks(Case of) {
    Layout layout = new Layout("auth");
    holder(layout, of);
    website(layout, of);
    if (of.in(BEIJING)) {
      domains(layout, of.facts());
    }
    layout.heading("auth.statement").texts("auth.statement", 3);
    if (of.in(GUANGDONG)) {
      layout.text("auth.pledge").lines(2);
    }
    layout.sign(signatures(of));
    layout.heading("auth.verification").texts("auth.verification", 2);
    layout.sign("auth.verification.person", "auth.verification.seal", "sign.date");
    return layout.blocks();
  }

  private static void holder(Layout layout, Case of) {
    Facts facts = of.facts();
    layout
        .heading("auth.holder")
        .row("label.holder", facts.entity().name())
        .row(
            "label.nature",
            FormWords.of("nature." + facts.entity().kind()),
            "label.province",
            of.province())
        .certificate(
            "label.certificate-number",
            facts.entity().certificateType(),
            facts.entity().certificateNumber());
    if (!facts.individual()) {
      layout.person("label.leader", facts.leader());
    }
  }

  private static void website(Layout layout, Case of) {
    Websites.described(layout.heading("auth.website"), of.facts())
        .person("label.administrator", of.facts().responsible());
  }

  private static void domains(Layout layout, Facts facts) {
    layout
        .note("auth.domains")
        .table(
            List.of(0.1, 0.55, 0.35),
            DomainTable.rows(
                facts, MOST_DOMAINS, "label.serial", "label.domain", "label.registrar"));
    if (facts.domains() > MOST_DOMAINS) {
      layout.note("auth.more-domains");
    }
  }

  private static String[] signatures(Case of) {
    if (!of.facts().individual()) {
      return new String[] {"sign.leader", "sign.seal", "sign.date"};
    }
    return of.in(JIANGXI, XINJIANG)
        ? new String[] {"sign.self", "sign.thumb", "sign.date"}
        : new String[] {"sign.self", "sign.date"};
  }
}
