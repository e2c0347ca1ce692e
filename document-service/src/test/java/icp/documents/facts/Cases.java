package icp.documents.facts;

import icp.contracts.CertificateType;
import icp.contracts.DocumentFacts;
import icp.contracts.EntityKind;
import icp.contracts.Finding;
import icp.contracts.Fingerprinter;
import icp.contracts.PrintedFacts;
import icp.contracts.Residency;
import icp.contracts.UnitNature;
import icp.documents.check.Examination;
import icp.documents.check.Reading;
import icp.documents.check.Told;
import icp.documents.reading.ReadText;
import icp.documents.requirement.Lists;
import icp.documents.requirement.RequiredDocument;
import icp.documents.requirement.RequiredDocuments;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A filing with nothing wrong, of which a test changes what it wants to see found. */
final class Cases {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  static final String UNIT = "杭州云杉示例软件有限公司";
  static final String UNITS_CODE = "91330106MA2DEM0091";
  static final String PERSON = "李示例";
  static final String PERSONS_NUMBER = "330106199003070014";
  private static final Fingerprinter FINGERPRINTER = new Fingerprinter(new byte[32]);

  String province = "33";
  EntityKind kind = EntityKind.ORGANISATION;
  UnitNature nature = UnitNature.ENTERPRISE;
  boolean leaderIsRepresentative = true;
  boolean administratorIsPrincipal = true;
  int domains = 1;
  Set<String> trades = Set.of();
  Boolean local;
  ReadText read = ReadText.NOTHING;

  /** What the filing asks for and nobody uploaded. */
  final Set<String> lacking = new HashSet<>();

  /** What is told of an upload in place of what is good. */
  final Map<String, FactsRequest> told = new HashMap<>();

  static Cases good() {
    return new Cases();
  }

  Cases in(String code) {
    province = code;
    return this;
  }

  Cases individual() {
    kind = EntityKind.INDIVIDUAL;
    nature = null;
    return this;
  }

  static FactsRequest card(String name, String number, LocalDate validUntil) {
    return new FactsRequest("ID_MAINLAND", name, number, validUntil, null, null);
  }

  static FactsRequest licence(String name, String number, LocalDate validUntil) {
    boolean longTerm = validUntil == null;
    return new FactsRequest("BUSINESS_LICENCE", name, number, validUntil, longTerm, null);
  }

  static FactsRequest letter(String document, LocalDate signedOn) {
    return new FactsRequest(document, null, null, null, null, signedOn);
  }

  static FactsRequest permit(LocalDate validUntil) {
    return new FactsRequest("RESIDENCE_PROOF", null, null, validUntil, null, null);
  }

  List<Finding> findings() {
    RequiredDocuments documents = Lists.on(TODAY);
    List<RequiredDocument> list = documents.of(facts()).orElse(List.of());
    Map<String, List<Finding>> uploads = new HashMap<>();
    Map<String, Told> kept = new HashMap<>();
    for (RequiredDocument asked : list) {
      FactsRequest typed = told.getOrDefault(asked.code(), good(asked));
      if (asked.indispensable() && !lacking.contains(asked.code())) {
        uploads.put(asked.code(), List.of());
      }
      if (typed != null) {
        kept.put(asked.code(), kept(asked, typed));
      }
    }
    return Examination.of(documents, facts(), uploads, readings(list), kept);
  }

  /** The same is read on every picture. */
  private Map<String, Reading> readings(List<RequiredDocument> list) {
    return list.stream()
        .collect(
            Collectors.toMap(RequiredDocument::code, asked -> Reading.of(read, FINGERPRINTER)));
  }

  private static FactsRequest good(RequiredDocument asked) {
    if (!asked.mustBeTold()) {
      return null;
    }
    return asked.code().equals("ORGANISATION_IDENTITY")
        ? licence(UNIT, UNITS_CODE, null)
        : card(PERSON, PERSONS_NUMBER, TODAY.plusYears(10));
  }

  private Told kept(RequiredDocument asked, FactsRequest typed) {
    List<Finding> findings = new ArrayList<>();
    asked
        .accepted(typed.document())
        .ifPresent(it -> findings.addAll(NumberFindings.of(asked, it, typed.number(), TODAY)));
    var prints = Reading.prints(FINGERPRINTER, typed.name(), typed.number());
    return new Told(
        0,
        typed.document(),
        typed.name() == null ? null : prints.name(),
        typed.number() == null ? null : prints.certificateNumber(),
        typed.validUntil(),
        typed.neverExpires(),
        typed.signedOn(),
        findings);
  }

  DocumentFacts facts() {
    boolean individual = kind == EntityKind.INDIVIDUAL;
    var person = FINGERPRINTER.of(PERSON, CertificateType.RESIDENT_IDENTITY_CARD, PERSONS_NUMBER);
    var unit = FINGERPRINTER.of(UNIT, CertificateType.BUSINESS_LICENCE, UNITS_CODE);
    return new DocumentFacts(
        province,
        kind,
        nature,
        Residency.MAINLAND,
        Residency.MAINLAND,
        leaderIsRepresentative,
        administratorIsPrincipal,
        domains,
        trades,
        local,
        new PrintedFacts(individual ? person : unit, person, person, "website"));
  }
}
