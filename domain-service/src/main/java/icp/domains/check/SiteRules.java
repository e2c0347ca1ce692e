package icp.domains.check;

import static icp.domains.check.DomainRules.DOMAIN;
import static icp.domains.check.Findings.blocker;
import static icp.domains.check.Findings.notice;
import static icp.domains.check.Findings.warning;
import static icp.domains.check.Findings.when;

import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.domains.claim.Claim;
import icp.domains.filed.FiledRecord;
import java.util.Optional;

/** What is asked of a website: one name each, not filed by others, not open too early. */
final class SiteRules {
  private static final String RECORDS =
      "Alibaba Cloud documentation, 备案域名FAQ (2019-09); Tencent Cloud documentation, 备案驳回 (2021-22)";
  private static final String NOT_OPEN =
      "Tencent Cloud documentation, 常见驳回原因及其处理 (2021-22); Huawei Cloud filing knowledge base, 备案驳回咨询 (2025-12)";
  private static final String SHELLS = "Alibaba Cloud documentation, 空壳网站核查 (2019-09)";

  /** R055, R058: no other filing of this suite has the name, but the one that it changes. */
  static final DomainRule IS_IN_NO_OTHER_FILING =
      filing ->
          filing
              .seen()
              .claim()
              .filter(claim -> !filing.question().filingId().equals(Optional.of(claim.filingId())))
              .filter(claim -> !filing.filer().basedOn().equals(Optional.of(claim.filingId())))
              .map(claim -> taken(filing, claim));

  /** R055: the ministry's record does not know it as somebody else's. */
  static final DomainRule IS_NOT_FILED_BY_OTHERS =
      filing -> record(filing).map(record -> filed(filing, record));

  /** R056: a name that is not filed yet has no open website at the provider. */
  static final DomainRule IS_NOT_OPEN_AT_PROVIDER =
      filing ->
          when(
              record(filing).isEmpty() && points(filing, Pointing.PROVIDER),
              () -> warning("domain-open-at-provider", DOMAIN, NOT_OPEN));

  /** R056: nor one anywhere else; which may be closed, or outside the mainland. */
  static final DomainRule DOES_NOT_RESOLVE_YET =
      filing ->
          when(
              record(filing).isEmpty() && points(filing, Pointing.ELSEWHERE),
              () -> warning("domain-resolves-already", DOMAIN, NOT_OPEN));

  /** R057: a name that is filed points to where it is filed. */
  static final DomainRule FILED_NAME_POINTS_TO_PROVIDER =
      filing ->
          when(
              record(filing).isPresent() && points(filing, Pointing.ELSEWHERE),
              () -> warning("domain-points-elsewhere", DOMAIN, SHELLS));

  private SiteRules() {}

  private static Optional<FiledRecord> record(DomainCase filing) {
    return filing.seen().record().filter(FiledRecord::filed);
  }

  private static boolean points(DomainCase filing, Pointing where) {
    return filing.seen().pointing().filter(where::equals).isPresent();
  }

  /** The filing is named to its own account only. */
  private static Finding taken(DomainCase filing, Claim claim) {
    String source = Law.source(filing.law().nation().oneDomainPerSiteSince(filing.on()));
    return claim.accountId().equals(filing.question().accountId())
        ? blocker("domain-in-another-filing", DOMAIN, source, claim.filingId().toString())
        : blocker("domain-in-another-accounts-filing", DOMAIN, source);
  }

  private static Finding filed(DomainCase filing, FiledRecord record) {
    Optional<String> entity = filing.filer().entity().map(HolderFingerprints::name);
    if (entity.isEmpty()) {
      return warning("domain-filed-already", DOMAIN, RECORDS);
    }
    return entity.equals(record.organiser())
        ? notice("domain-filed-by-same", DOMAIN, RECORDS)
        : blocker("domain-filed-by-other", DOMAIN, RECORDS);
  }
}
