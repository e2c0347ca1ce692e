package icp.documents.facts;

import static icp.contracts.UnitNature.GOVERNMENT;
import static icp.documents.facts.Cases.PERSON;
import static icp.documents.facts.Cases.PERSONS_NUMBER;
import static icp.documents.facts.Cases.TODAY;
import static icp.documents.facts.Cases.UNIT;
import static icp.documents.facts.Cases.UNITS_CODE;
import static icp.documents.facts.Cases.card;
import static icp.documents.facts.Cases.letter;
import static icp.documents.facts.Cases.licence;
import static icp.documents.facts.Cases.permit;

import icp.documents.reading.ReadText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The reasons for which filings are returned on account of their documents, each with examples: of
 * what is found, by which code and where, and of what is fine.
 */
enum Reason {
  R110(
      "So many domain names need a plan of the websites, or a statement, which is not there.",
      missing("SITE_PLAN", c -> c.in("44").domains = 32),
      missing("SITE_PLAN", c -> c.in("44").individual().domains = 6),
      missing("SITE_PLAN", c -> c.in("32").domains = 30),
      missing("SITE_PLAN", c -> c.in("32").individual().domains = 10),
      missing("SITE_PLAN", c -> c.in("31").domains = 30),
      missing("SITE_PLAN", c -> c.in("50").domains = 35),
      missing("SITE_PLAN", c -> c.in("43").domains = 3),
      missing("COMMITMENT", c -> c.in("51").domains = 6),
      fine("SITE_PLAN", c -> c.in("44").domains = 31),
      fine("SITE_PLAN", c -> c.in("44").individual().domains = 5),
      fine("SITE_PLAN", c -> c.in("43").domains = 2),
      fine("COMMITMENT", c -> c.in("51").domains = 5)),
  R111(
      "The certificate of the domain name is not there.",
      missing("DOMAIN_CERT", c -> c.in("32").individual()),
      missing("DOMAIN_CERT", c -> c.in("43")),
      missing("DOMAIN_CERT", c -> c.in("15").individual()),
      missing("DOMAIN_CERT", c -> c.in("52").domains = 4),
      missing("DOMAIN_CERT", c -> c.in("61").domains = 5),
      fine("DOMAIN_CERT", c -> c.in("52").domains = 3),
      fine("DOMAIN_CERT", c -> c.in("61").domains = 4)),
  R112(
      "An individual from elsewhere does not show that they live here.",
      missing("RESIDENCE_PROOF", c -> c.in("31").individual().local = false),
      missing("RESIDENCE_PROOF", c -> c.in("44").individual().local = false),
      told("document-expired", "RESIDENCE_PROOF", residing("32", permit(TODAY.minusDays(1)))),
      told(
          "document-validity-too-short",
          "RESIDENCE_PROOF",
          residing("31", permit(TODAY.plusMonths(1)))),
      fine("RESIDENCE_PROOF", residing("31", permit(TODAY.plusMonths(1).plusDays(1)))),
      fine("RESIDENCE_PROOF", c -> c.in("31").individual().local = true)),
  R113(
      "An identity document or a licence has expired, or expires too soon.",
      told("document-expired", "REPRESENTATIVE_IDENTITY", until(TODAY.minusDays(1))),
      told("document-validity-too-short", "REPRESENTATIVE_IDENTITY", until(TODAY.plusMonths(3))),
      told("document-validity-too-short", "ORGANISATION_IDENTITY", unitUntil("33", 3)),
      told("document-validity-too-short", "ORGANISATION_IDENTITY", unitUntil("31", 12)),
      fine("REPRESENTATIVE_IDENTITY", until(TODAY.plusMonths(3).plusDays(1))),
      fine("ORGANISATION_IDENTITY", unitUntil("33", 4)),
      fine("ORGANISATION_IDENTITY", c -> c.in("31"))),
  R115(
      "A law firm, hospital or travel agency does not show its licence.",
      missing("LAW_FIRM_LICENCE", c -> c.in("11").trades = Set.of("LAW_FIRM")),
      missing("MEDICAL_LICENCE", c -> c.in("44").trades = Set.of("HOSPITAL")),
      missing("TRAVEL_LICENCE", c -> c.in("31").trades = Set.of("TRAVEL_AGENCY")),
      fine("TRAVEL_LICENCE", c -> c.in("33").trades = Set.of("TRAVEL_AGENCY"))),
  R116(
      "Somebody else answers for the unit, and the letter of authorisation is not there.",
      missing("LOA", c -> c.in("22").leaderIsRepresentative = false),
      missing("LOA", c -> c.in("32").leaderIsRepresentative = false),
      missing("LOA", c -> c.in("11").leaderIsRepresentative = false),
      fine("LOA", c -> c.in("22"))),
  R117(
      "Somebody else administers the website, and the letter of authorisation is not there.",
      missing("LOA", c -> c.in("42").administratorIsPrincipal = false),
      missing("LOA", c -> c.in("31").administratorIsPrincipal = false),
      fine("LOA", c -> c.in("42")),
      fine("LOA", c -> c.in("22").administratorIsPrincipal = false)),
  R118(
      "A document that is asked for is not there.",
      missing("REPRESENTATIVE_IDENTITY", c -> {}),
      missing("AUTH_STATEMENT", c -> {}),
      missing("GD_FINANCE", c -> c.in("44").trades = Set.of("FINANCE")),
      fine("GD_FINANCE", c -> c.in("44"))),
  R124(
      "What stands on a document is not what was filed, or it is another document.",
      told(
          "document-name-differs",
          "ORGANISATION_IDENTITY",
          c -> c.told.put("ORGANISATION_IDENTITY", licence("别家有限公司", UNITS_CODE, null))),
      told(
          "document-number-differs",
          "REPRESENTATIVE_IDENTITY",
          c -> c.told.put("REPRESENTATIVE_IDENTITY", person("110101199003070011"))),
      told(
          "document-not-accepted",
          "REPRESENTATIVE_IDENTITY",
          c -> c.told.put("REPRESENTATIVE_IDENTITY", licence(UNIT, UNITS_CODE, null))),
      told(
          "document-read-otherwise",
          "REPRESENTATIVE_IDENTITY",
          c -> c.read = read("王示例", PERSONS_NUMBER)),
      told(
          "document-facts-missing",
          "REPRESENTATIVE_IDENTITY",
          c -> c.told.put("REPRESENTATIVE_IDENTITY", card(PERSON, null, TODAY.plusYears(9)))),
      told("document-number-malformed", "REPRESENTATIVE_IDENTITY", number("33010619900307001")),
      told(
          "document-number-division-unknown",
          "REPRESENTATIVE_IDENTITY",
          number("990106199003070017")),
      told(
          "document-number-birth-date-impossible",
          "REPRESENTATIVE_IDENTITY",
          number("330106199002300017")),
      told(
          "document-number-check-character-wrong",
          "REPRESENTATIVE_IDENTITY",
          number("330106199003070015")),
      told(
          "document-code-check-character-wrong",
          "ORGANISATION_IDENTITY",
          c -> c.told.put("ORGANISATION_IDENTITY", licence(UNIT, "91330106MA2DEM0092", null))),
      fine("REPRESENTATIVE_IDENTITY", number("３３０１０６ 19900307 0014")),
      fine("ORGANISATION_IDENTITY", c -> {})),
  R127(
      "The pledges of Guangdong or Jiangsu are not there.",
      missing("COMMITMENT", c -> c.in("44")),
      missing("COMMITMENT", c -> c.in("32")),
      missing("RESPONSIBILITY_NOTICE", c -> c.in("32")),
      told("document-handed-in-elsewhere", "PLEDGE_VIDEO", c -> c.in("32")),
      fine("COMMITMENT", c -> c.in("33"))),
  R128(
      "The date on a letter is too long ago, or still to come.",
      told("document-signed-in-future", "LOA", signed("32", "LOA", TODAY.plusDays(1))),
      told("document-too-old", "LOA", signed("32", "LOA", TODAY.minusMonths(3).minusDays(1))),
      told("document-too-old", "COMMITMENT", signed("44", "COMMITMENT", LocalDate.of(2026, 8, 1))),
      fine("LOA", signed("32", "LOA", TODAY)),
      fine("COMMITMENT", signed("44", "COMMITMENT", LocalDate.of(2026, 9, 10)))),
  R129(
      "The confirmation of a party or government body is not there.",
      missing("PARTY_LETTER", c -> c.in("65")),
      missing("PARTY_LETTER", c -> c.in("54")),
      fine("PARTY_LETTER", c -> c.in("33"))),
  R130(
      "A government body or public institution does not show the proof of the staffing office.",
      missing("STAFFING_PROOF", c -> c.in("15").nature = GOVERNMENT),
      missing("STAFFING_PROOF", c -> c.in("23").nature = GOVERNMENT),
      missing("STAFFING_PROOF", c -> c.in("53").nature = GOVERNMENT),
      missing("STAFFING_PROOF", c -> c.in("36").nature = GOVERNMENT),
      fine("STAFFING_PROOF", c -> c.in("15"))),
  R131(
      "The photo in which somebody holds the document is not there.",
      missing("HOLDING_ORG", c -> c.in("11")),
      missing("HOLDING_ID", c -> c.in("11").individual()),
      fine("HOLDING_ORG", c -> c.in("33"))),
  BESIDE(
      "What no list of reasons names, and without which nothing can be said.",
      new Example("document-province-unknown", "", c -> c.in("99")));

  final String words;
  private final List<Example> examples;

  Reason(String words, Example... examples) {
    this.words = words;
    this.examples = List.of(examples);
  }

  /**
   * @param code what is found; null where all is fine
   * @param document about which document
   */
  record Example(String code, String document, Consumer<Cases> change) {
    Cases made() {
      Cases made = Cases.good();
      change.accept(made);
      return made;
    }
  }

  /** Every code by which this reason is told, in the order of its examples. */
  List<String> codes() {
    return bad().map(Example::code).distinct().toList();
  }

  Stream<Example> bad() {
    return examples.stream().filter(example -> example.code() != null);
  }

  Stream<Example> good() {
    return examples.stream().filter(example -> example.code() == null);
  }

  private static Example missing(String document, Consumer<Cases> change) {
    Consumer<Cases> lacking = cases -> cases.lacking.add(document);
    return new Example("document-missing", document, lacking.andThen(change));
  }

  private static Example told(String code, String document, Consumer<Cases> change) {
    return new Example(code, document, change);
  }

  /** Nothing is at fault with this document: it is good, or not asked for. */
  private static Example fine(String document, Consumer<Cases> change) {
    return new Example(null, document, change);
  }

  private static Consumer<Cases> residing(String province, FactsRequest told) {
    return cases -> {
      cases.in(province).individual().local = false;
      cases.told.put("RESIDENCE_PROOF", told);
    };
  }

  private static Consumer<Cases> until(LocalDate day) {
    return cases -> cases.told.put("REPRESENTATIVE_IDENTITY", card(PERSON, PERSONS_NUMBER, day));
  }

  private static Consumer<Cases> unitUntil(String province, int months) {
    return cases ->
        cases
            .in(province)
            .told
            .put("ORGANISATION_IDENTITY", licence(UNIT, UNITS_CODE, TODAY.plusMonths(months)));
  }

  private static Consumer<Cases> number(String number) {
    return cases -> cases.told.put("REPRESENTATIVE_IDENTITY", person(number));
  }

  private static FactsRequest person(String number) {
    return card(PERSON, number, TODAY.plusYears(9));
  }

  private static Consumer<Cases> signed(String province, String document, LocalDate day) {
    return cases -> {
      cases.in(province).leaderIsRepresentative = false;
      cases.told.put(document, letter(document, day));
    };
  }

  private static ReadText read(String name, String number) {
    return new ReadText(Optional.of(name), Optional.of(number), Optional.empty(), Optional.empty());
  }
}
