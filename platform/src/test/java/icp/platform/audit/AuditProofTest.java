package icp.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.platform.security.Roles;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed afterwards, and by whomever, the first row of it is named. */
@QuarkusTest
@TestProfile(AuditProofTest.ByHand.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = Tampering.DATABASE))
class AuditProofTest {
  private static final String NO_RIGHT = "42501";
  private static final String REFUSED = "23001";
  private static final Actor SOMEBODY = new Actor(UUID.randomUUID(), "operator", "192.0.2.1");

  @Inject Audit audit;
  @Inject Linking linking;
  @Inject AgroalDataSource database;

  /** The worker runs when the test says so, and signs at every fifth entry. */
  public static class ByHand implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.scheduler.enabled", "false",
          "beian.audit.checkpoint-rows", "5",
          "beian.audit.checkpoint-after", "1h");
    }
  }

  @BeforeEach
  void sevenEntriesOfWhichTheFirstAndTheSixthAreSigned() throws Exception {
    ToldTopic.empty();
    Tampering.with("truncate audit_entry, audit_waiting, audit_link, audit_checkpoint");
    write(1);
    write(5);
    write(1);
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      UUID thing = UUID.randomUUID();
      Act act = Act.of("LOOK", "thing", thing).with("why", "a \"reason\" 理由");
      QuarkusTransaction.requiringNew().run(() -> audit.write(SOMEBODY, act));
    }
    linking.round();
  }

  private static RequestSpecification operator() {
    return given().auth().oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR));
  }

  private static JsonPath proof(String query) {
    return operator().post("/v1/audit-proofs" + query).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void whatIsAsItWasWrittenHoldsInOnePartAndInSeveral() {
    JsonPath whole = proof("");

    assertThat(whole.getBoolean("holds")).isTrue();
    assertThat(whole.getInt("entries")).isEqualTo(7);
    assertThat(whole.getInt("number")).isEqualTo(7);
    assertThat(whole.getString("next")).isNull();
    JsonPath part = proof("?entries=4");
    assertThat(part.getInt("next")).isEqualTo(4);
    assertThat(proof("?after=4").getString("hash")).isEqualTo(whole.getString("hash"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update audit_entry set action = 'NOTHING' where id = #3              | NOT_SIGNED   | 3",
        "update audit_entry set actor = gen_random_uuid() where id = #3       | NOT_SIGNED   | 3",
        "update audit_entry set at = at + interval '1 second' where id = #3   | NOT_SIGNED   | 3",
        "update audit_entry set detail = '{}' where id = #3                   | NOT_SIGNED   | 3",
        "update audit_entry set signature = '\\x00' where id = #7             | NOT_SIGNED   | 7",
        "update audit_entry set key_id = 'another' where id = #2              | NOT_SIGNED   | 2",
        "delete from audit_entry where id = #3                                | DELETED      | 3",
        "delete from audit_link where number = 3                              | LINK_MISSING | 3",
        "delete from audit_link where number >= 4                             | TRUNCATED    | 4",
        "delete from audit_link                                               | TRUNCATED    | 1",
        "update audit_link set hash = sha256('x') where number = 2            | NOT_CHAINED  | 2",
        "update audit_checkpoint set signature = '\\x00' where number = 6     | BAD_SIGNATURE| 6",
        "update audit_checkpoint set at = now() where number = 6              | BAD_SIGNATURE| 6",
        "update audit_checkpoint set number = 9 where number = 6              | TRUNCATED    | 8",
      })
  void aChangeIsNamedWithItsNumber(String sql, AuditFault.Kind kind, int number)
      throws SQLException {
    Tampering.with(sql);

    assertFault(kind, number);
  }

  private static void assertFault(AuditFault.Kind kind, int number) {
    JsonPath proof = proof("");
    assertThat(proof.getBoolean("holds")).isFalse();
    assertThat(proof.getString("fault.kind")).isEqualTo(kind.name());
    assertThat(proof.getInt("fault.number")).isEqualTo(number);
  }

  @Test
  void hashesThatAreSwappedAreNamed() throws SQLException {
    Tampering.with(
        "update audit_link l set hash = o.hash from audit_link o"
            + " where (l.number, o.number) in ((3, 5), (5, 3))");

    assertFault(AuditFault.Kind.NOT_CHAINED, 3);
  }

  @Test
  void entriesThatAreSwappedAreNamed() throws SQLException {
    Tampering.with("alter table audit_link drop constraint audit_link_entry_key");
    Tampering.with(
        "update audit_link l set entry = o.entry from audit_link o"
            + " where (l.number, o.number) in ((3, 5), (5, 3))");
    Tampering.with("alter table audit_link add constraint audit_link_entry_key unique (entry)");

    assertFault(AuditFault.Kind.NOT_CHAINED, 3);
  }

  @Test
  void aRowThatNobodySignedIsNamedThoughTheWorkerChainsIt() throws SQLException {
    Tampering.with(
        """
        with forged as (
          insert into audit_entry select gen_random_uuid(), at, actor, role, action, subject_kind,
                 subject_id, detail, address, key_id, signature from audit_entry where id = #2
          returning id)
        insert into audit_waiting select id from forged
        """);
    write(1);

    assertThat(proof("").getString("fault.kind")).isEqualTo("NOT_SIGNED");
  }

  @Test
  void aRowBesideTheChainIsNamed() throws SQLException {
    Tampering.with(
        "insert into audit_entry select gen_random_uuid(), at, actor, role, action, subject_kind,"
            + " subject_id, detail, address, key_id, signature from audit_entry where id = #2");

    assertFault(AuditFault.Kind.NOT_LINKED, 7);
  }

  @Test
  void anEntryThatIsTakenOutBeforeItIsLinkedKeepsItsNumber() throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(() -> audit.write(SOMEBODY, Act.of("LOOK", "thing", "gone")));
    Tampering.with("delete from audit_entry where subject_id = 'gone'");
    write(1);

    assertFault(AuditFault.Kind.DELETED, 8);
  }

  @Test
  void aCutStaysVisibleWhenTheChainGoesOn() throws SQLException {
    Tampering.with("delete from audit_entry where id in (#4, #5, #6, #7)");
    Tampering.with("delete from audit_link where number >= 4");

    write(3);

    assertFault(AuditFault.Kind.LINK_MISSING, 4);
  }

  @Test
  void whatIsNotCommittedIsNotThere() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          audit.write(SOMEBODY, Act.of("LOOK", "thing", "never"));
                          throw new IllegalStateException("rolled back");
                        }))
        .hasMessage("rolled back");
    linking.round();

    assertThat(proof("").getInt("entries")).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?entries=0", "?entries=20001", "?after=-1", "?after=x"})
  void badParametersAreRefused(String query) {
    int status = operator().post("/v1/audit-proofs" + query).statusCode();

    assertThat(status).isIn(400, 404);
  }

  @Test
  void onlyOperatorsMayAsk() {
    given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.REVIEWER, Roles.APPLICANT))
        .post("/v1/audit-proofs")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set action = 'x'",
        "delete from audit_entry",
        "truncate audit_entry",
        "update audit_link set hash = null",
        "delete from audit_link",
        "truncate audit_link",
        "update audit_checkpoint set hash = null",
        "delete from audit_checkpoint",
        "truncate audit_checkpoint"
      })
  void theServiceMayOnlyAddAndItsTriggerStopsWhoMayMore(String sql) throws SQLException {
    refused(database.getConnection(), sql, NO_RIGHT);
    refused(Tampering.superuser(), sql, REFUSED);
  }

  private static void refused(Connection connection, String sql, String state) {
    assertThatThrownBy(
            () -> {
              try (connection;
                  var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            })
        .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
        .satisfies(e -> assertThat(e.getSQLState()).isEqualTo(state));
  }
}
