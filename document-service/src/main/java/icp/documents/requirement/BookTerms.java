package icp.documents.requirement;

import icp.contracts.EntityKind;
import icp.contracts.Residency;
import icp.contracts.Text;

/** The book's own words for what the contracts call the same. */
final class BookTerms {
  private BookTerms() {}

  static icp.regulations.EntityKind of(EntityKind kind) {
    return icp.regulations.EntityKind.valueOf(kind.name());
  }

  static icp.regulations.Residency of(Residency residency) {
    return icp.regulations.Residency.valueOf(residency.name());
  }

  static Text of(icp.regulations.Text text) {
    return new Text(text.en(), text.zh());
  }
}
