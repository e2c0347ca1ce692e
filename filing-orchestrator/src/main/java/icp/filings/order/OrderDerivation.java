package icp.filings.order;

/** Which order a filing is: of what is known, and of nothing that the applicant would choose. */
final class OrderDerivation {
  private OrderDerivation() {}

  /**
   * @param before what it was taken for before
   * @param sought what is asked about it
   * @param differs how it differs from the filing that it is based on; nothing for a new one
   */
  static OrderReason of(
      FilingOrder before, Sought sought, KnownRecords known, Distinction differs) {
    return switch (before.type().kind()) {
      case NEW -> ofNew(sought, known);
      case CHANGE -> ofChange(differs);
      case CANCEL -> ofCancellation(before, known);
    };
  }

  private static OrderReason ofNew(Sought sought, KnownRecords known) {
    if (sought.certificate() == null) {
      return OrderReason.ENTITY_NOT_NAMED;
    }
    if (!known.domainsElsewhere().isEmpty()) {
      return OrderReason.WEBSITE_FILED_ELSEWHERE;
    }
    if (!known.here().isEmpty()) {
      return OrderReason.ENTITY_FILED_HERE;
    }
    if (!known.numbersElsewhere().isEmpty()) {
      return OrderReason.ENTITY_FILED_ELSEWHERE;
    }
    return known.cancelledHere() ? OrderReason.ENTITY_CANCELLED : OrderReason.ENTITY_UNKNOWN;
  }

  private static OrderReason ofChange(Distinction differs) {
    if (differs.renames()) {
      return OrderReason.ENTITY_RENAMED;
    }
    if (!differs.ofEntity().isEmpty()) {
      return OrderReason.ENTITY_DIFFERS;
    }
    return differs.places().isEmpty() ? OrderReason.NOTHING_DIFFERS : OrderReason.WEBSITE_DIFFERS;
  }

  /** Who meant the access only still does; whether others stay may have changed meanwhile. */
  private static OrderReason ofCancellation(FilingOrder before, KnownRecords known) {
    if (before.reason() == OrderReason.WEBSITE_STAYS_ELSEWHERE) {
      return before.reason();
    }
    return known.hasOthers() ? OrderReason.OTHER_WEBSITES_STAY : OrderReason.LAST_WEBSITE;
  }
}
