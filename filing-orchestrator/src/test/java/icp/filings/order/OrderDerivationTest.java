package icp.filings.order;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.FilingStatus;
import icp.contracts.OrderType;
import icp.filings.order.Distinction.Place;
import icp.filings.order.KnownRecords.Filed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which order a filing is, over everything that it follows from. */
class OrderDerivationTest {
  private static final Filed HERE = filed();
  private static final Filed OTHER = filed();

  private static Filed filed() {
    return new Filed(UUID.randomUUID(), UUID.randomUUID(), FilingStatus.APPROVED, "{}", "number-1");
  }

  private static Sought of(String certificate) {
    return new Sought(
        UUID.randomUUID(), UUID.randomUUID(), certificate, null, Set.of("yunshan.cn"));
  }

  private static KnownRecords known(
      List<Filed> here, boolean cancelled, Set<String> numbers, Set<String> domains) {
    return new KnownRecords(null, null, here, cancelled, false, numbers, domains);
  }

  private static OrderReason ofNew(KnownRecords known) {
    return OrderDerivation.of(FilingOrder.NEW, of("a"), known, Distinction.NONE);
  }

  /**
   * Entity filed here, entity given up here, entity filed elsewhere, its domain filed elsewhere.
   */
  @ParameterizedTest
  @CsvSource({
    "false, false, false, false, FIRST_FILING, ENTITY_UNKNOWN",
    "false, true,  false, false, FIRST_FILING, ENTITY_CANCELLED",
    "false, false, true,  false, ADD_WEBSITE,  ENTITY_FILED_ELSEWHERE",
    "false, true,  true,  false, ADD_WEBSITE,  ENTITY_FILED_ELSEWHERE",
    "true,  false, false, false, ADD_WEBSITE,  ENTITY_FILED_HERE",
    "true,  true,  false, false, ADD_WEBSITE,  ENTITY_FILED_HERE",
    "true,  false, true,  false, ADD_WEBSITE,  ENTITY_FILED_HERE",
    "false, false, true,  true,  ADD_ACCESS,   WEBSITE_FILED_ELSEWHERE",
    "true,  false, true,  true,  ADD_ACCESS,   WEBSITE_FILED_ELSEWHERE",
    "true,  true,  true,  true,  ADD_ACCESS,   WEBSITE_FILED_ELSEWHERE",
  })
  void aNewFilingIsWhatIsKnownMakesIt(
      boolean here,
      boolean cancelled,
      boolean elsewhere,
      boolean domain,
      OrderType type,
      OrderReason reason) {
    KnownRecords known =
        known(
            here ? List.of(HERE) : List.of(),
            cancelled,
            elsewhere ? Set.of("浙ICP备2024117465号") : Set.of(),
            domain ? Set.of("yunshan.cn") : Set.of());

    assertThat(ofNew(known)).isEqualTo(reason);
    assertThat(reason.type()).isEqualTo(type);
  }

  @Test
  void untilItIsSaidWhoFilesItIsTakenForAFirstFiling() {
    KnownRecords known = known(List.of(HERE), false, Set.of(), Set.of());
    assertThat(OrderDerivation.of(FilingOrder.NEW, of(null), known, Distinction.NONE))
        .isEqualTo(OrderReason.ENTITY_NOT_NAMED);
  }

  @ParameterizedTest
  @CsvSource({
    "'', NOTHING_DIFFERS, CHANGE_WEBSITE",
    "/entity/name, ENTITY_RENAMED, CHANGE_ENTITY",
    "/entity/name /entity/mobile, ENTITY_RENAMED, CHANGE_ENTITY",
    "/entity/mailingAddress/street, ENTITY_DIFFERS, CHANGE_ENTITY",
    "/legalRepresentative/name, ENTITY_DIFFERS, CHANGE_ENTITY",
    "/entityLeader/mobile, ENTITY_DIFFERS, CHANGE_ENTITY",
    "/website/name, WEBSITE_DIFFERS, CHANGE_WEBSITE",
    "/website/instanceId, WEBSITE_DIFFERS, CHANGE_WEBSITE",
    "/websites/2/name, WEBSITE_DIFFERS, CHANGE_WEBSITE",
    "/administrator/mobile, WEBSITE_DIFFERS, CHANGE_WEBSITE",
    "/website/name /entity/mobile, ENTITY_DIFFERS, CHANGE_ENTITY",
    "/province, WEBSITE_DIFFERS, CHANGE_WEBSITE"
  })
  void aChangeIsWhatDiffers(String places, OrderReason reason, OrderType type) {
    Distinction differs =
        new Distinction(
            Arrays.stream(places.split(" "))
                .filter(place -> !place.isEmpty())
                .map(place -> new Place(place, false))
                .toList());
    FilingOrder change = new FilingOrder(OrderReason.NOTHING_DIFFERS, HERE.id(), null);

    assertThat(OrderDerivation.of(change, of("a"), KnownRecords.NONE, differs)).isEqualTo(reason);
    assertThat(reason.type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, LAST_WEBSITE",
    "true,  false, OTHER_WEBSITES_STAY",
    "false, true,  OTHER_WEBSITES_STAY",
    "true,  true,  OTHER_WEBSITES_STAY"
  })
  void theEntityGoesWithItsLastWebsite(boolean here, boolean elsewhere, OrderReason reason) {
    KnownRecords known =
        new KnownRecords(
            HERE,
            null,
            here ? List.of(OTHER, HERE) : List.of(HERE),
            false,
            false,
            elsewhere ? Set.of("浙ICP备2024117465号") : Set.of(),
            Set.of());
    for (OrderReason before : List.of(OrderReason.LAST_WEBSITE, OrderReason.OTHER_WEBSITES_STAY)) {
      FilingOrder cancel = new FilingOrder(before, HERE.id(), null);
      assertThat(OrderDerivation.of(cancel, of("a"), known, Distinction.NONE)).isEqualTo(reason);
    }
  }

  @Test
  void whoMeansTheAccessOnlyStillDoes() {
    FilingOrder cancel = new FilingOrder(OrderReason.WEBSITE_STAYS_ELSEWHERE, HERE.id(), null);
    assertThat(OrderDerivation.of(cancel, of("a"), KnownRecords.NONE, Distinction.NONE))
        .isEqualTo(OrderReason.WEBSITE_STAYS_ELSEWHERE);
  }

  @ParameterizedTest
  @EnumSource(OrderReason.class)
  void everyReasonIsASentenceInBothLanguages(OrderReason reason) {
    assertThat(reason.words().en()).endsWith(".");
    assertThat(reason.words().zh()).endsWith("。");
  }
}
