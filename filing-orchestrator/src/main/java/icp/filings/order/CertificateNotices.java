package icp.filings.order;

import icp.contracts.Finding;
import icp.contracts.Severity;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.FilingFacts.Entity;
import icp.filings.filing.Timetable;
import icp.filings.journey.Reminder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What the owner of something filed is told when the entity's certificate ends. */
@ApplicationScoped
public class CertificateNotices {
  private static final String FIELD = "/entity/certificateValidUntil";
  private static final String TRUE_RECORDS = "MIIT Order 33, 非经营性互联网信息服务备案管理办法 (2005), article 16";

  private final Timetable times;

  CertificateNotices(Timetable times) {
    this.times = times;
  }

  /** From so many days before its last day, until what is filed is changed; else nothing. */
  public List<Finding> of(FilingFacts facts) {
    Entity entity = facts.entity();
    LocalDate ends = entity == null ? null : entity.certificateValidUntil();
    LocalDate today = times.today();
    if (ends == null || today.isBefore(ends.minusDays(Reminder.DAYS_BEFORE_CERTIFICATE_ENDS))) {
      return List.of();
    }
    return List.of(
        ends.isBefore(today)
            ? finding(Severity.WARNING, "certificate-ended", ends)
            : finding(Severity.NOTICE, "certificate-ends-soon", ends));
  }

  private static Finding finding(Severity severity, String code, LocalDate ends) {
    return OrderWords.finding(severity, code, FIELD, TRUE_RECORDS, ends.toString());
  }
}
