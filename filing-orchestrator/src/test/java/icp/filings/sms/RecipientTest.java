package icp.filings.sms;

import static org.assertj.core.api.Assertions.assertThat;

import icp.contracts.OrderType;
import icp.filings.sms.Recipient.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientTest {
  @Test
  void whoLeadsAndWhoAdministersAreSentACodeEach() {
    assertThat(
            Recipient.of(
                People.company(People.LEADER, People.ADMINISTRATOR), OrderType.FIRST_FILING))
        .extracting(Recipient::role)
        .containsExactly(Role.LEADER, Role.ADMINISTRATOR);
  }

  @Test
  void onePersonWhoIsBothIsSentOneAtTheNumberThatIsKnown() {
    assertThat(
            Recipient.of(
                People.company(People.LEADER, People.LEADER_WITHOUT_PHONE), OrderType.FIRST_FILING))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.role()).isEqualTo(Role.ADMINISTRATOR);
              assertThat(one.phone()).isEqualTo(People.PHONE);
            });
  }

  @Test
  void anIndividualIsBoth() {
    assertThat(Recipient.of(People.individual(), OrderType.FIRST_FILING))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.role()).isEqualTo(Role.ADMINISTRATOR);
              assertThat(one.phone()).isEqualTo(People.PHONE);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "FIRST_FILING, LEADER ADMINISTRATOR",
    "ADD_WEBSITE, ADMINISTRATOR",
    "ADD_ACCESS, ADMINISTRATOR",
    "CHANGE_ENTITY, LEADER",
    "CHANGE_WEBSITE, ADMINISTRATOR",
    "CANCEL_ENTITY, LEADER",
    "CANCEL_WEBSITE, ADMINISTRATOR"
  })
  void whoIsAskedFollowsFromTheOrder(OrderType order, String roles) {
    assertThat(Recipient.of(People.company(People.LEADER, People.ADMINISTRATOR), order))
        .extracting(recipient -> recipient.role().name())
        .containsExactly(roles.split(" "));
    assertThat(Recipient.of(People.individual(), order)).hasSize(1);
  }

  @Test
  void nothingOfAPersonComesIntoALog() {
    assertThat(Recipient.of(People.individual(), OrderType.FIRST_FILING).toString())
        .isEqualTo("[ADMINISTRATOR]");
  }
}
