package icp.filings.order;

import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.regulations.Change;
import icp.regulations.Changes;
import icp.regulations.Fact;
import icp.regulations.Known;
import icp.regulations.Province;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** R106, R107: whether what is filed may pass to somebody else, by the book of its province. */
final class EntityChange {
  private static final String NUMBER = "/entity/certificateNumber";
  private static final String REPLACED =
      "Huawei Cloud filing knowledge base, 备案变更咨询 (2025-12); Alibaba Cloud documentation, 变更备案 (2019-09)";
  private static final Text NO_SUCH_CASE = new Text("that no source names", "任何来源均未载明");

  private EntityChange() {}

  /** Whether another entity is to stand where one is filed. */
  static boolean passesOn(OrderCase order) {
    return order.changes()
        && order.is() != null
        && (order.is() != order.was() || order.differs().has(NUMBER));
  }

  static Stream<Finding> findings(OrderCase order) {
    if (!passesOn(order)) {
      return Stream.empty();
    }
    if (order.was() == EntityKind.ORGANISATION && order.is() == EntityKind.ORGANISATION) {
      return Stream.of(
          OrderWords.finding(Severity.BLOCKER, "change-replaces-entity", NUMBER, REPLACED));
    }
    return order.province().flatMap(province -> said(order, province)).stream()
        .flatMap(EntityChange::told);
  }

  private static Optional<Fact<Change>> said(OrderCase order, Province province) {
    Changes changes = province.changes();
    LocalDate on = order.law().on();
    if (order.was() == EntityKind.ORGANISATION) {
      return changes.unitToIndividual(on);
    }
    return order.is() == EntityKind.INDIVIDUAL
        ? changes.individualToIndividual(on)
        : changes.individualToUnit(on);
  }

  private static Stream<Finding> told(Fact<Change> said) {
    Change change = said.value();
    if (change.allowed() == Known.NO) {
      return Stream.of(finding(Severity.BLOCKER, "change-to-somebody-else", said));
    }
    boolean always = change.allowed() == Known.YES && change.when().isEmpty();
    return always ? Stream.empty() : Stream.of(conditional(said));
  }

  private static Finding conditional(Fact<Change> said) {
    Text when = said.value().when().orElse(NO_SUCH_CASE);
    return finding(Severity.WARNING, "change-to-somebody-else-if", said, when);
  }

  private static Finding finding(
      Severity severity, String code, Fact<Change> said, Object... values) {
    return OrderWords.finding(severity, code, NUMBER, said.source(), values);
  }
}
