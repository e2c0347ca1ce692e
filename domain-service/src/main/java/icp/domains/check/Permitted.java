package icp.domains.check;

import icp.regulations.DomainHolders;
import icp.regulations.Fact;
import icp.regulations.HolderKind;
import icp.regulations.Known;
import icp.regulations.Province;
import java.util.Optional;
import java.util.stream.Stream;

/** Who besides the organisation itself may hold its name in the province. */
record Permitted(Optional<Fact<DomainHolders>> entry) {
  static Permitted in(Law law) {
    return new Permitted(law.<DomainHolders>local(Province::domainHolders));
  }

  /** The person who represents it; where the book is silent, that is no no. */
  Known representative() {
    return any(HolderKind.LEGAL_REPRESENTATIVE);
  }

  /** Shareholders or senior managers. */
  Known others() {
    return any(HolderKind.SHAREHOLDER, HolderKind.SENIOR_MANAGER);
  }

  /**
   * Whether the province says so itself: 工信部信管〔2017〕264号 counts a company's shareholders among the
   * units that may hold its name, and a shareholder may be a company.
   */
  boolean shareholdingOrganisation() {
    return any(HolderKind.SHAREHOLDER) == Known.YES;
  }

  boolean mayBe(HolderKind kind) {
    return any(kind) != Known.NO;
  }

  boolean nobody() {
    return representative() == Known.NO && others() == Known.NO;
  }

  private Known any(HolderKind... kinds) {
    return entry
        .map(Fact::value)
        .map(accepted -> Stream.of(kinds).anyMatch(accepted::accept) ? Known.YES : Known.NO)
        .orElse(Known.UNKNOWN);
  }

  String source() {
    return Law.source(entry);
  }
}
