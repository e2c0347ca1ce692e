package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import icp.contracts.FilingStatus;
import icp.contracts.Finding;
import icp.filings.filing.FilingDriver;
import icp.filings.filing.FilingFacts;
import icp.filings.order.KnownRecords.Filed;
import icp.filings.order.OrderCase.Law;
import icp.regulations.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found about orders on account of what is filed; the numbers are those of the reasons. */
class OrderRulesTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final Law LAW = new Law(Book.bundled(), LocalDate.of(2026, 11, 26));
  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final String COMPANY =
      FilingDriver.COMPANY.formatted("13800000001", "13800000003", "云杉园艺");
  private static final String PERSON = FilingDriver.COMPLETE;

  private static FilingFacts facts(String json) {
    try {
      return JSON.readValue(json, FilingFacts.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> found(OrderReason reason, String filed, String said) {
    return judge(reason, filed, said, KnownRecords.NONE).stream()
        .map(finding -> finding.code() + " " + finding.field())
        .toList();
  }

  private static List<Finding> judge(
      OrderReason reason, String filed, String said, KnownRecords known) {
    boolean based = reason.type().kind() != icp.contracts.OrderType.Kind.NEW;
    FilingFacts now = facts(said);
    FilingFacts before = filed == null ? null : facts(filed);
    Distinction differs =
        before == null
            ? Distinction.NONE
            : Distinction.between(JSON.valueToTree(before), JSON.valueToTree(now));
    FilingOrder order = new FilingOrder(reason, based ? UUID.randomUUID() : null, "a");
    return OrderRules.judge(new OrderCase(order, ACCOUNT, now, before, differs, known, LAW));
  }

  private static KnownRecords of(UUID account, boolean anotherEntity) {
    Filed here = new Filed(UUID.randomUUID(), account, FilingStatus.APPROVED, COMPANY, null);
    return new KnownRecords(null, null, List.of(here), false, anotherEntity, Set.of(), Set.of());
  }

  /** R105. */
  @Test
  void whoAddsAWebsiteSaysOfTheEntityWhatIsFiled() {
    OrderReason added = OrderReason.ENTITY_FILED_HERE;
    String website = COMPANY.replace("云杉园艺", "云杉花卉").replace("yunshan.cn", "huahui.cn");
    assertThat(found(added, COMPANY, website)).isEmpty();
    assertThat(found(added, COMPANY, website.replace("文三路1号2层201室", "文三路2号")))
        .containsExactly(
            "recorded-entity-differs /entity/certificateAddress",
            "recorded-entity-differs /entity/mailingAddress/street");
    assertThat(found(added, COMPANY, website.replace("李雷", "李磊")))
        .containsExactly("recorded-entity-differs /legalRepresentative/name");
    assertThat(found(added, COMPANY, website.replace("\"kind\"", "\"domains\":7,\"kind\"")))
        .isEmpty();
  }

  /** R109. */
  @Test
  void anEntityIsFiledInOneProvince() {
    assertThat(found(OrderReason.ENTITY_FILED_HERE, COMPANY, COMPANY.replace("\"33\"", "\"44\"")))
        .containsExactly("entity-filed-in-another-province /province");
  }

  /** R097. */
  @Test
  void anAccountFilesOneEntityAndAnEntityIsOfOneAccount() {
    OrderReason added = OrderReason.ENTITY_FILED_HERE;
    assertThat(judge(added, COMPANY, COMPANY, of(ACCOUNT, false))).isEmpty();
    assertThat(judge(added, COMPANY, COMPANY, of(UUID.randomUUID(), true)))
        .extracting(Finding::code)
        .containsExactly("entity-in-another-account", "account-has-another-entity");
    assertThat(judge(added, COMPANY, COMPANY, of(UUID.randomUUID(), true)))
        .noneMatch(Finding::blocks);
  }

  /** R100. */
  @Test
  void whatWasGivenUpIsFiledAnewAndSaid() {
    assertThat(found(OrderReason.ENTITY_CANCELLED, null, COMPANY))
        .containsExactly("entity-was-cancelled /entity/certificateNumber");
    assertThat(found(OrderReason.ENTITY_UNKNOWN, null, COMPANY)).isEmpty();
  }

  /** R108. */
  @Test
  void aChangeStaysInTheProvinceAndBringsNoOtherName() {
    OrderReason change = OrderReason.WEBSITE_DIFFERS;
    assertThat(found(change, COMPANY, COMPANY.replace("\"33\"", "\"44\"")))
        .containsExactly("change-moves-province /province");
    assertThat(found(change, COMPANY, COMPANY.replace("yunshan.cn", "huahui.cn")))
        .containsExactly("change-brings-a-domain /websites/1/domain");
    assertThat(found(change, COMPANY, COMPANY.replace("云杉园艺", "云杉花卉"))).isEmpty();
  }

  @Test
  void oneOrderChangesTheEntityOrTheWebsite() {
    String both = COMPANY.replace("云杉园艺", "云杉花卉").replace("15000000001", "15000000009");
    assertThat(found(OrderReason.ENTITY_DIFFERS, COMPANY, both))
        .containsExactly("change-of-both /websites/1/name");
  }

  @Test
  void whatIsNewOfALeaderWhoAdministersIsChangedInBothPlaces() {
    String before = FilingDriver.companyOfOne("13800000001", "云杉园艺");
    String after = FilingDriver.companyOfOne("13800000007", "云杉园艺");
    assertThat(found(OrderReason.ENTITY_DIFFERS, before, after)).isEmpty();
    assertThat(found(OrderReason.ENTITY_DIFFERS, before, after.replace("云杉园艺", "云杉花卉")))
        .containsExactly("change-of-both /websites/1/name");
  }

  /** R107. */
  @Test
  void aUnitThatWasRenamedShowsItAndAnotherUnitFilesAnew() {
    OrderReason renamed = OrderReason.ENTITY_RENAMED;
    assertThat(found(renamed, COMPANY, COMPANY.replace("杭州云杉有限公司", "杭州红杉有限公司")))
        .containsExactly("change-of-name-needs-proof /entity/name");
    assertThat(
            found(
                OrderReason.ENTITY_DIFFERS,
                COMPANY,
                COMPANY.replace("91330106MA2DEM0091", "91330106MA27XK8W42")))
        .containsExactly("change-replaces-entity /entity/certificateNumber");
  }

  /** R106: in Beijing nobody, in Zhejiang anybody, elsewhere in one case. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "33, 330102199003070035, -",
        "11, 330102199003070035, change-to-somebody-else BLOCKER",
      },
      nullValues = "-")
  void anIndividualsFilingPassesToAnotherWhereTheProvinceLetsIt(
      String province, String number, String found) {
    String filed = PERSON.replace("\"33\"", "\"" + province + "\"");
    assertThat(
            judge(
                OrderReason.ENTITY_DIFFERS,
                filed,
                filed.replace("330102199003070019", number),
                KnownRecords.NONE))
        .extracting(finding -> finding.code() + " " + finding.severity())
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void aUnitsFilingPassesToAnIndividualInOneCaseWhichIsSaid() {
    List<Finding> findings =
        judge(OrderReason.ENTITY_RENAMED, COMPANY, PERSON, KnownRecords.NONE).stream()
            .filter(finding -> finding.code().startsWith("change-to"))
            .toList();
    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("change-to-somebody-else-if");
              assertThat(finding.message().en()).contains("certificate of change");
              assertThat(finding.message().zh()).contains("变更证明");
            });
  }
}
