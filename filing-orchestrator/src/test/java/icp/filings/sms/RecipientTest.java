package icp.filings.sms;

import static org.assertj.core.api.Assertions.assertThat;

import icp.filings.sms.Recipient.Role;
import org.junit.jupiter.api.Test;

class RecipientTest {
  @Test
  void whoLeadsAndWhoAdministersAreSentACodeEach() {
    assertThat(Recipient.of(People.company(People.LEADER, People.ADMINISTRATOR)))
        .extracting(Recipient::role)
        .containsExactly(Role.LEADER, Role.ADMINISTRATOR);
  }

  @Test
  void onePersonWhoIsBothIsSentOneAtTheNumberThatIsKnown() {
    assertThat(Recipient.of(People.company(People.LEADER, People.LEADER_WITHOUT_PHONE)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.role()).isEqualTo(Role.ADMINISTRATOR);
              assertThat(one.phone()).isEqualTo(People.PHONE);
            });
  }

  @Test
  void anIndividualIsBoth() {
    assertThat(Recipient.of(People.individual()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.role()).isEqualTo(Role.ADMINISTRATOR);
              assertThat(one.phone()).isEqualTo(People.PHONE);
            });
  }

  @Test
  void nothingOfAPersonComesIntoALog() {
    assertThat(Recipient.of(People.individual()).toString()).isEqualTo("[ADMINISTRATOR]");
  }
}
