package icp.domains.registration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import icp.platform.sealing.DataKey;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.Place;
import icp.platform.sealing.SealedException;
import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class SealedRegistrationsTest {
  private static final String HOLDER = "浙江云杉科技有限公司";

  @Inject AgroalDataSource database;
  @Inject SealingEarlier earlier;
  @Inject WordTable words;
  @Inject AccountKeys accounts;
  @Inject DataKeys keys;

  private final UUID account = UUID.randomUUID();
  private final String name = "n" + account.toString().substring(0, 8) + ".cn";

  private RequestSpecification applicant() {
    return given().auth().oauth2(Tokens.of(account, Roles.APPLICANT));
  }

  private void tell() {
    applicant()
        .contentType(ContentType.JSON)
        .body(Said.SAID)
        .put("/v1/domains/" + name)
        .then()
        .statusCode(201);
  }

  @Test
  void whoHoldsANameIsInNoRowInClear() throws SQLException {
    tell();

    assertThat(read("select count(*) from registration_word where name = '%s' and facts is null"))
        .isEqualTo("1");
    assertThat(read("select count(*) from registration_telling where name = '%s' and said is null"))
        .isEqualTo("1");
    for (String table : List.of("registration_word", "registration_telling")) {
      String shown = "position(convert_to('" + HOLDER + "', 'UTF8') in sealed) > 0";
      assertThat(read("select " + shown + " from " + table + " where name = '%s'")).isEqualTo("f");
    }
    applicant().get("/v1/domains/" + name).then().body("holderName", equalTo(HOLDER));
    applicant()
        .get("/v1/domains/" + name + "/history")
        .then()
        .body("items[0].holderName", equalTo(HOLDER));
  }

  @Test
  void whatWasWrittenBeforeIsReadAndThenSealed() throws SQLException {
    tell();
    inClear();
    applicant().get("/v1/domains/" + name).then().body("holderName", equalTo(HOLDER));

    earlier.catchUp(null);

    assertThat(read("select count(*) from registration_word where name = '%s' and facts is null"))
        .isEqualTo("1");
    assertThat(read("select count(*) from registration_telling where name = '%s' and said is null"))
        .isEqualTo("1");
    applicant().get("/v1/domains/" + name).then().body("holderName", equalTo(HOLDER));
    applicant()
        .get("/v1/domains/" + name + "/history")
        .then()
        .body("items[0].holderName", equalTo(HOLDER));
  }

  /** As a version before this one has left it: what the trigger keeps from being done otherwise. */
  private void inClear() throws SQLException {
    String facts =
        """
        {"HOLDER":{"value":{"name":"%s","kind":"ORGANISATION","certificateType":"BUSINESS_LICENCE",
         "certificateNumber":"91330106MA27XK8W42"},"at":"2026-11-01T08:00:00Z"}}
        """
            .formatted(HOLDER);
    String said =
        """
        {"HOLDER":{"name":"%s","kind":"ORGANISATION","certificateType":"BUSINESS_LICENCE",
         "certificateNumber":"91330106MA27XK8W42"}}
        """
            .formatted(HOLDER);
    run(
        "update registration_word set sealed = null, key_owner = null, facts = '"
            + facts
            + "' where name = '%s'",
        "alter table registration_telling disable trigger registration_telling_stays",
        "update registration_telling set sealed = null, key_owner = null, said = '"
            + said
            + "' where name = '%s'",
        "alter table registration_telling enable trigger registration_telling_stays");
  }

  @Test
  void whatAnAccountsKeySealedIsReadAndThenSealedByItsHolders() throws SQLException {
    tell();
    inClear();
    byAccountsKey();
    applicant().get("/v1/domains/" + name).then().body("holderName", equalTo(HOLDER));

    earlier.catchUp(null);

    assertThat(
            read("select count(*) from registration_word where name = '%s' and key_owner is null"))
        .isEqualTo("0");
    assertThat(
            read(
                "select count(*) from registration_telling where name = '%s' and key_owner is"
                    + " null"))
        .isEqualTo("0");
    assertThat(read("select count(*) from account_key where account_id = '" + account + "'"))
        .isEqualTo("0");
    applicant().get("/v1/domains/" + name).then().body("holderName", equalTo(HOLDER));
    applicant()
        .get("/v1/domains/" + name + "/history")
        .then()
        .body("items[0].holderName", equalTo(HOLDER));
  }

  @Test
  void theKeyOfAnAccountStaysAsLongAsARowNeedsIt() throws SQLException {
    tell();
    inClear();
    byAccountsKey();

    accounts.forget();

    assertThat(read("select count(*) from account_key where account_id = '" + account + "'"))
        .isEqualTo("1");
  }

  /** What is in clear, as a version has left it that sealed by a key of each account. */
  private void byAccountsKey() throws SQLException {
    DataKey key = keys.fresh(account);
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement insert =
          connection.prepareStatement("insert into account_key values (?, ?, ?)")) {
        insert.setObject(1, account);
        insert.setBytes(2, key.wrapped().bytes());
        insert.setLong(3, key.wrapped().keyId());
        insert.executeUpdate();
      }
      Place word = Place.of("registration_word", "facts", account, name, "APPLICANT");
      seal(connection, key, word, "registration_word", "facts");
      Place telling =
          Place.of(
              "registration_telling",
              "said",
              read("select id from registration_telling where name = '%s'"));
      run("alter table registration_telling disable trigger registration_telling_stays");
      seal(connection, key, telling, "registration_telling", "said");
      run("alter table registration_telling enable trigger registration_telling_stays");
    }
  }

  private void seal(Connection connection, DataKey key, Place place, String table, String clear)
      throws SQLException {
    String text = read("select " + clear + " from " + table + " where name = '%s'");
    String sql = "update " + table + " set sealed = ?, " + clear + " = null where name = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      update.setBytes(1, key.sealText(place, text));
      update.setString(2, name);
      update.executeUpdate();
    }
  }

  @Test
  void whatIsSealedForOneRowOpensInNoOther() throws SQLException {
    tell();
    Registrations.Key other = new Registrations.Key(account, "x" + name);
    run(
        "insert into registration_word (account_id, name, source, sealed, key_owner)"
            + " select account_id, 'x' || name, source, sealed, key_owner from registration_word"
            + " where name = '%s'");

    assertThatThrownBy(() -> words.read(List.of(other))).isInstanceOf(SealedException.class);
  }

  private void run(String... sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql) {
        statement.execute(one.replace("%s", name));
      }
    }
  }

  private String read(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql.formatted(name))) {
      row.next();
      return row.getString(1);
    }
  }
}
