package icp.documents.form;

import icp.documents.print.Block;
import java.util.List;

/** Guangdong's commitment (承诺书) to do no finance business before its licence. */
final class FinanceCommitment implements Form {
  @Override
  public List<Block> blocks(Case of) {
    Facts facts = of.facts();
    Layout layout =
        new Layout("finance")
            .text("to", FormWords.administration(of))
            .text(
                "finance.text",
                facts.entity().name(),
                FormWords.certificate(facts.entity().certificateType()),
                facts.entity().certificateNumber(),
                Websites.named(facts));
    return Websites.listed(layout, facts)
        .heading("finance.business")
        .lines(3)
        .heading("finance.content")
        .lines(3)
        .heading("finance.promises")
        .texts("finance", 4)
        .note("finance.attached")
        .sign("sign.representative", "sign.seal", "sign.date")
        .blocks();
  }
}
