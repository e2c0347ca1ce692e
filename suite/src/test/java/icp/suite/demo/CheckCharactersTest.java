package icp.suite.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By the examples that the standards themselves print. */
class CheckCharactersTest {

  @Test
  void unifiedSocialCreditCode() {
    assertThat(CheckCharacters.withCreditCodeCheck("91350100M000100Y4"))
        .isEqualTo("91350100M000100Y43");
  }

  @Test
  void organisationCode() {
    assertThat(CheckCharacters.withOrganisationCheck("D2143569")).isEqualTo("D2143569X");
  }

  @Test
  void residentIdentityNumber() {
    assertThat(CheckCharacters.withResidentCheck("11010519491231002"))
        .isEqualTo("11010519491231002X");
    assertThat(CheckCharacters.withResidentCheck("44052418800101001"))
        .isEqualTo("440524188001010014");
  }

  @Test
  void aCompanysLicenceHas18Characters() {
    assertThat(Company.SOFTWARE.licence()).hasSize(18);
  }
}
