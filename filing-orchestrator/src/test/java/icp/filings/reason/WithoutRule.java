package icp.filings.reason;

import icp.contracts.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reasons that no page of rules names: what finds them instead, or why nothing does. */
final class WithoutRule {
  private static final String ORDERS = "It is about orders that this version does not have.";

  /** Found by something else than a rule: a place that a submission lacks, or a document. */
  static final List<FoundBy> ELSEWISE =
      List.of(
          new FoundBy(
              "R020",
              Part.FACTS,
              List.of("filing-incomplete"),
              "Alibaba Cloud documentation, 填写主体信息和网站信息 (2019-09)"),
          new FoundBy(
              "R036",
              Part.DOCUMENTS,
              List.of("document-missing"),
              "Alibaba Cloud documentation, 黑龙江备案规则 (2019-09)"),
          new FoundBy(
              "R096",
              Part.DOMAIN,
              List.of("domain-in-another-filing", "domain-in-another-accounts-filing"),
              "Alibaba Cloud documentation, 备案驳回FAQ (2019-09); Huawei Cloud filing knowledge base,"
                  + " 备案流程咨询 (2025-12)"),
          new FoundBy(
              "R062",
              Part.DOMAIN,
              List.of("domain-several-names"),
              "MIIT letter 工信管函〔2019〕633; Alibaba Cloud documentation, 填写主体信息和网站信息 (2019-09)"));

  /** Why nothing finds them. */
  static final Map<String, String> WHY = new TreeMap<>();

  static {
    WHY.put(
        "R037",
        "Only people can enter a code: the journey sends it, waits a day, and bears five wrong"
            + " ones.");
    WHY.put("R081", "Whether matter is unlawful is judged by people.");
    WHY.put(
        "R092",
        "It cannot arise: a website stands on one instance, and all of an instance lies in one"
            + " region.");
    WHY.put("R114", "The marks are words in seals and margins, which nothing here reads.");
    WHY.put("R122", "Whether a watermark covers what matters is judged by eye.");
    for (String id : List.of("R094", "R097", "R104", "R106", "R107", "R108")) {
      WHY.put(id, ORDERS);
    }
  }

  private WithoutRule() {}
}
