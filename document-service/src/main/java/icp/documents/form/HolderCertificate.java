package icp.documents.form;

import icp.documents.print.Block;
import java.util.List;

/** The certificate (有关网站备案域名注册人的证明) of who holds a unit's domain name for it. */
final class HolderCertificate implements Form {
  @Override
  public List<Block> blocks(Case of) {
    Facts facts = of.facts();
    Layout layout =
        new Layout("holder")
            .text("to", FormWords.administration(of))
            .text(
                "holder.text",
                facts.entity().name(),
                FormWords.certificate(facts.entity().certificateType()),
                facts.entity().certificateNumber(),
                Websites.named(facts));
    return Websites.listed(layout, facts)
        .row("holder.registrant", "", "label.phone", "")
        .row("label.certificate-number", "")
        .row("holder.relation", FormWords.of("holder.relations"))
        .texts("holder", 2)
        .heading("holder.proofs")
        .texts("holder.proofs", 1)
        .sign("sign.holder", "sign.seal", "sign.date")
        .blocks();
  }
}
