package icp.filings.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import icp.contracts.AskedDocument;
import icp.contracts.AskedDocument.Asked;
import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.contracts.Part;
import icp.contracts.Severity;
import icp.contracts.Text;
import icp.filings.filing.FilingFacts;
import icp.filings.filing.Standing.Known;
import icp.filings.rule.FilingRules;
import icp.platform.problem.FieldError;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
  private static final FilingRules RULES = FilingRules.of(Book.bundled(), TODAY);
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());
  private static final String COMPANY =
      """
      {"province":"33","entity":{"kind":"ORGANISATION","name":"杭州云杉软件有限公司"}}
      """;
  private static final String PERSON =
      """
      {"province":"33","entity":{"kind":"INDIVIDUAL","name":"李雷"}}
      """;

  private final Map<Part, List<Finding>> found = new EnumMap<>(Part.class);
  private final List<AskedDocument> documents = new ArrayList<>();

  @Test
  void whatNobodyHasFoundAtFaultIsMet() {
    found.put(Part.DOMAIN, List.of());

    assertThat(row(COMPANY, "domain-suffix").state()).isEqualTo(State.MET);
  }

  @Test
  void whatNobodyHasExaminedIsUnknown() {
    Row row = row(COMPANY, "domain-suffix");

    assertThat(row.state()).isEqualTo(State.UNKNOWN);
    assertThat(row.why().en()).contains("Nobody has examined");
  }

  @Test
  void whatBlocksIsUnmetAndSaysWhatToDo() {
    Finding expired = finding("domain-expired", Severity.BLOCKER);
    found.put(Part.DOMAIN, List.of(expired));

    Row row = row(COMPANY, "domain-validity");

    assertThat(row.state()).isEqualTo(State.UNMET);
    assertThat(row.findings()).containsExactly(expired);
    assertThat(row.source()).isEqualTo("source of domain-expired");
    assertThat(row(COMPANY, "domain-suffix").state()).isEqualTo(State.MET);
  }

  @Test
  void whatAPersonHasToJudgeIsUnknown() {
    found.put(Part.DOMAIN, List.of(finding("domain-expiry-unknown", Severity.WARNING)));

    Row row = row(COMPANY, "domain-validity");

    assertThat(row.state()).isEqualTo(State.UNKNOWN);
    assertThat(row.why().en()).contains("person");
  }

  @Test
  void whatIsStillToBeSaidIsUnmet() {
    Row row = row(COMPANY, "entity-certificate", new FieldError("/entity/certificateType", "say"));

    assertThat(row.state()).isEqualTo(State.UNMET);
    assertThat(row.missing()).containsExactly("/entity/certificateType");
  }

  @Test
  void whatIsAskedOfOthersIsNotNeededAndSaysWhy() {
    found.put(Part.FACTS, List.of());

    assertThat(row(PERSON, "entity-nature").state()).isEqualTo(State.NOT_NEEDED);
    assertThat(row(PERSON, "entity-nature").why().en()).contains("organisations only");
    assertThat(row(COMPANY, "province-of-individual").why().en()).contains("individuals only");
    assertThat(row(COMPANY, "mailing-city").why().en()).contains("province does not ask");
    assertThat(row(COMPANY, "pre-approval").why().en()).contains("No word names a trade");
  }

  @Test
  void eachWebsiteIsHeldAgainstTheListByItself() {
    Finding expired = finding("domain-expired", Severity.BLOCKER);
    found.put(Part.DOMAIN, List.of(expired.at("/websites/12/domain")));

    List<Row> rows =
        rows("{\"websites\":{\"1\":{},\"12\":{}}}").stream()
            .filter(row -> row.id().equals("domain-validity"))
            .toList();

    assertThat(rows).extracting(Row::website).containsExactly(1, 12);
    assertThat(rows).extracting(Row::state).containsExactly(State.MET, State.UNMET);
  }

  @Test
  void whatTheProvinceAsksIsAskedWithItsOwnSource() {
    found.put(Part.FACTS, List.of());

    Row row = row(COMPANY.replace("33", "44"), "mailing-city");

    assertThat(row.state()).isEqualTo(State.MET);
    assertThat(row.source()).contains("Tencent Cloud documentation");
  }

  @Test
  void waitingMendsWhatTimeMends() {
    Finding recent = finding("domain-real-name-too-recent", Severity.BLOCKER);
    found.put(Part.DOMAIN, List.of(recent.mendedOn(TODAY.plusDays(3))));

    List<Row> rows = rows(COMPANY);

    assertThat(ChecklistView.earliest(rows, true, TODAY)).isEqualTo(TODAY.plusDays(3));
    assertThat(ChecklistView.earliest(rows, false, TODAY)).isNull();
  }

  @Test
  void withNothingToWaitForItIsToday() {
    found.put(Part.DOMAIN, List.of(finding("domain-expired", Severity.BLOCKER)));

    assertThat(ChecklistView.earliest(rows(COMPANY), true, TODAY)).isEqualTo(TODAY);
  }

  @Test
  void documentsAreOneRowWhileNobodyKnowsWhichAreAskedFor() {
    assertThat(documentRows()).extracting(Row::document).containsExactly((String) null);
    assertThat(documentRows()).extracting(Row::state).containsExactly(State.UNKNOWN);
  }

  @Test
  void eachDocumentThatIsAskedForIsARowOfItsOwn() {
    documents.add(document("LICENCE", Asked.SURELY, true));
    documents.add(document("LICENCE_COPY", Asked.SURELY, false));
    documents.add(document("PROXY", Asked.PERHAPS, false));
    documents.add(document("VERIFICATION", Asked.LATER, false));
    Finding missing = finding("document-missing", Severity.BLOCKER).at("/documents/LICENCE_COPY");
    found.put(Part.DOCUMENTS, List.of(missing));

    List<Row> rows = documentRows();

    assertThat(rows)
        .extracting(Row::document)
        .containsExactly("LICENCE", "LICENCE_COPY", "PROXY", "VERIFICATION");
    assertThat(rows)
        .extracting(Row::state)
        .containsExactly(State.MET, State.UNMET, State.UNKNOWN, State.UNKNOWN);
    assertThat(rows).allSatisfy(row -> assertThat(row.why().en()).startsWith("why "));
    assertThat(rows.get(1).findings()).containsExactly(missing);
    assertThat(rows.get(0).source()).isEqualTo("source of LICENCE");
  }

  @Test
  void whatIsFoundOfNoDocumentIsNotHidden() {
    documents.add(document("LICENCE", Asked.SURELY, true));
    found.put(Part.DOCUMENTS, List.of(finding("document-else", Severity.WARNING).at("/province")));

    assertThat(documentRows()).extracting(Row::document).containsExactly("LICENCE", null);
    assertThat(documentRows()).extracting(Row::state).containsExactly(State.MET, State.UNKNOWN);
  }

  private List<Row> documentRows() {
    return rows(COMPANY).stream().filter(row -> row.part() == Part.DOCUMENTS).toList();
  }

  private static AskedDocument document(String code, Asked asked, boolean shown) {
    Text words = new Text(code, code);
    Text why = new Text("why " + code, "why " + code);
    return new AskedDocument(code, words, asked, shown, why, "source of " + code);
  }

  @Test
  void everyRowIsCountedOnce() {
    List<Row> rows = rows(COMPANY);

    assertThat(ChecklistView.counts(rows)).containsOnlyKeys(State.values());
    assertThat(ChecklistView.counts(rows).values().stream().mapToLong(it -> it).sum())
        .isEqualTo(rows.size());
  }

  private Row row(String facts, String id, FieldError... missing) {
    return rows(facts, missing).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private List<Row> rows(String facts, FieldError... missing) {
    try {
      FilingFacts said = JSON.readValue(facts, FilingFacts.class);
      Known known =
          new Known(
              new UUID(0, 1),
              FilingStatus.DRAFT,
              said,
              List.of(missing),
              found,
              documents,
              Set.of());
      return Checklist.of(known, RULES);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Finding finding(String code, Severity severity) {
    Text words = new Text(code, code);
    return new Finding(code, Part.DOMAIN, "", severity, words, words, "source of " + code);
  }
}
