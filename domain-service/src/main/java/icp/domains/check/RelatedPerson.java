package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.Findings.warning;

import icp.contracts.Finding;
import icp.contracts.Text;
import icp.domains.wording.Wording;
import icp.regulations.HolderKind;
import icp.regulations.HolderProof;
import icp.regulations.Known;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person who holds what an organisation files. Who is a shareholder or a senior manager cannot be
 * known here: the papers that prove it are asked for, as the province names them.
 */
final class RelatedPerson {
  private RelatedPerson() {}

  static Optional<Finding> judge(DomainCase filing) {
    Permitted permitted = Permitted.in(filing.law());
    if (permitted.nobody()) {
      return Optional.empty();
    }
    return switch (filing.holding()) {
      case SOME_PERSON -> Optional.of(proofOfAny(filing, permitted));
      case OTHER_PERSON ->
          permitted.others() == Known.NO
              ? Optional.empty()
              : Optional.of(proofOf(filing, permitted, others(permitted)));
      case REPRESENTATIVE -> representative(filing, permitted);
      default -> Optional.empty();
    };
  }

  /** An organisation that holds it may own a share of the one that files. */
  static Optional<Finding> judgeOrganisation(DomainCase filing) {
    Permitted permitted = Permitted.in(filing.law());
    return Findings.when(
        filing.holding() == Holding.OTHER_ORGANISATION && permitted.shareholdingOrganisation(),
        () ->
            warning(
                "domain-holder-shareholder",
                DOMAIN,
                permitted.source(),
                papers(filing, HolderKind.SHAREHOLDER)));
  }

  /** Most provinces take the representative without more. */
  private static Optional<Finding> representative(DomainCase filing, Permitted permitted) {
    if (permitted.representative() == Known.UNKNOWN) {
      return Optional.of(proofOfAny(filing, permitted));
    }
    return proof(filing, HolderKind.LEGAL_REPRESENTATIVE)
        .map(
            asked ->
                warning(
                    "domain-holder-representative-proof", DOMAIN, asked.source(), asked.proof()));
  }

  private static Finding proofOfAny(DomainCase filing, Permitted permitted) {
    Stream<HolderKind> any =
        Stream.concat(
            Stream.of(HolderKind.LEGAL_REPRESENTATIVE).filter(permitted::mayBe),
            others(permitted).stream());
    return proofOf(filing, permitted, any.toList());
  }

  private static List<HolderKind> others(Permitted permitted) {
    return Stream.of(HolderKind.SHAREHOLDER, HolderKind.SENIOR_MANAGER)
        .filter(permitted::mayBe)
        .toList();
  }

  private static Finding proofOf(DomainCase filing, Permitted permitted, List<HolderKind> kinds) {
    Text papers =
        kinds.stream()
            .map(kind -> papers(filing, kind))
            .reduce(RelatedPerson::joined)
            .orElseThrow();
    return warning("domain-holder-related-person", DOMAIN, permitted.source(), papers);
  }

  private static Text papers(DomainCase filing, HolderKind kind) {
    Object papers =
        proof(filing, kind).map(HolderProof::proof).orElseGet(() -> Wording.of("holder-proof.any"));
    return Wording.of("holder-proof." + kind, papers);
  }

  private static Text joined(Text one, Text other) {
    return new Text(one.en() + "; " + other.en(), one.zh() + "；" + other.zh());
  }

  private static Optional<HolderProof> proof(DomainCase filing, HolderKind kind) {
    return filing.law().province().flatMap(asked -> asked.holderProof(kind, filing.on()));
  }
}
