package icp.documents.check;

import static icp.regulations.DocumentRole.ADMINISTRATOR_CERTIFICATE;
import static icp.regulations.DocumentRole.ENTITY_CERTIFICATE;
import static icp.regulations.DocumentRole.ORGANISATION_CERTIFICATE;

import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.HolderFingerprints;
import icp.contracts.PrintedFacts;
import icp.documents.requirement.RequiredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether name and number on a document are those in the filing, by their fingerprints. */
final class Prints {
  private static final String SOURCE = "Tencent Cloud documentation, 常见驳回原因及其处理 (2021-22)";

  private Prints() {}

  static List<Finding> compared(DocumentFacts filing, RequiredDocument asked, Told told) {
    List<Finding> findings = new ArrayList<>();
    holders(filing, asked)
        .forEach(
            (pointer, holder) -> {
              if (told.name() != null && !told.name().equals(holder.name())) {
                findings.add(differs("document-name-differs", pointer + "/name", asked));
              }
              if (told.number() != null && !told.number().equals(holder.certificateNumber())) {
                findings.add(
                    differs("document-number-differs", pointer + "/certificateNumber", asked));
              }
            });
    return findings;
  }

  /** Of whom it is, by where they stand in the filing. Of an individual it is one for all roles. */
  private static Map<String, HolderFingerprints> holders(
      DocumentFacts filing, RequiredDocument asked) {
    Map<String, HolderFingerprints> holders = new TreeMap<>();
    PrintedFacts printed = filing.printed();
    if (printed == null) {
      return holders;
    }
    boolean individual = filing.entityKind() == EntityKind.INDIVIDUAL;
    if (asked.roles().contains(ORGANISATION_CERTIFICATE)) {
      holders.put("/entity", printed.entity());
    }
    if (asked.roles().contains(ENTITY_CERTIFICATE) && !individual) {
      holders.put(leader(filing), printed.leader());
    }
    if (asked.roles().contains(ADMINISTRATOR_CERTIFICATE) && !individual) {
      holders.put("/administrator", printed.administrator());
    }
    return holders;
  }

  private static String leader(DocumentFacts filing) {
    return filing.leaderIsRepresentative() ? "/legalRepresentative" : "/entityLeader";
  }

  private static Finding differs(String code, String field, RequiredDocument asked) {
    return FindingWords.blocker(code, field, SOURCE, asked.name());
  }
}
