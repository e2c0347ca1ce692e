package icp.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import icp.platform.audit.ChainStore.Waiting;
import icp.platform.messaging.BrokerAwayException;
import icp.platform.messaging.KeptTopic;
import icp.platform.messaging.KeptTopics;
import icp.platform.security.Roles;
import icp.platform.testing.KafkaTap;
import icp.platform.testing.RealServers;
import icp.platform.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has the whole database cannot make the chain shorter than it was told to be. */
@QuarkusTest
@TestProfile(AuditProofTest.ByHand.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = Tampering.DATABASE))
class ToldCheckpointsTest {
  private static final Actor SOMEBODY = new Actor(UUID.randomUUID(), "operator", "192.0.2.1");
  private static final String TYPE = "icp.audit.checkpoint-signed.v1";

  @Inject Audit audit;
  @Inject Linking linking;
  @Inject AgroalDataSource database;
  @Inject Checkpoints checkpoints;
  @Inject KeptTopics topics;
  @Inject Signer signer;
  @Inject ObjectMapper json;

  @BeforeEach
  void sevenEntriesOfWhichTheFirstAndTheSixthAreTold() throws Exception {
    ToldTopic.empty();
    Tampering.with("truncate audit_entry, audit_waiting, audit_link, audit_checkpoint");
    write(1);
    write(5);
    write(1);
    ToldTopic.awaitTold();
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      Act act = Act.of("LOOK", "thing", UUID.randomUUID());
      QuarkusTransaction.requiringNew().run(() -> audit.write(SOMEBODY, act));
    }
    linking.round();
  }

  /** Cuts the end off with all that tells of it in the database. */
  private static void cutFrom(int number) throws SQLException {
    Tampering.with(
        "delete from audit_entry e using audit_link l where l.entry = e.id and l.number >= "
            + number);
    Tampering.with("delete from audit_link where number >= " + number);
    Tampering.with("delete from audit_checkpoint where number >= " + number);
  }

  private static JsonPath proof() {
    return given()
        .auth()
        .oauth2(Tokens.of(UUID.randomUUID(), Roles.OPERATOR))
        .post("/v1/audit-proofs")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void assertFault(String kind, int number) {
    JsonPath proof = proof();
    assertThat(proof.getString("fault.kind")).isEqualTo(kind);
    assertThat(proof.getInt("fault.number")).isEqualTo(number);
  }

  @Test
  void eachCheckpointIsTold() {
    try (KafkaTap tap = new KafkaTap(ToldTopic.NAME)) {
      JsonNode told = tap.awaitEvent(TYPE, "6");

      assertThat(told.path("hash").asText()).hasSize(64);
      assertThat(tap.all()).extracting(record -> record.key()).containsExactly("1", "6");
    }
    assertThat(proof().getBoolean("holds")).isTrue();
  }

  @Test
  void anEndThatIsCutOffWithItsCheckpointsIsNamed() throws SQLException {
    cutFrom(4);

    assertFault("TRUNCATED", 4);
  }

  @Test
  void aChainThatIsGoneIsNamedByAServiceThatHasJustStarted() throws SQLException {
    cutFrom(1);
    ToldTopic.forget();

    assertFault("TRUNCATED", 1);
  }

  @Test
  void theRowThatIsNamedStaysTheSameWhenTheChainGoesOn() throws SQLException {
    cutFrom(4);
    write(1);

    assertFault("LINK_MISSING", 4);
    write(9);
    assertFault("LINK_MISSING", 4);
  }

  @Test
  void soItDoesBehindAStart() throws SQLException {
    cutFrom(4);
    ToldTopic.forget();
    write(9);

    assertFault("LINK_MISSING", 4);
  }

  @Test
  void anotherChainInItsPlaceIsNamedAndGetsNoCheckpoint() throws SQLException {
    // Given somebody who links as the worker does, as far as the chain was told to be
    cutFrom(6);
    QuarkusTransaction.requiringNew().run(() -> audit.write(SOMEBODY, Act.of("LOOK", "a", "b")));
    try (Connection superuser = Tampering.superuser()) {
      ChainStore chain = new ChainStore(superuser);
      Waiting next = chain.waiting(1).get(0);
      chain.link(List.of(chain.lastLink().next(next.id(), next.entry(), next.signature())));
    }

    write(20);

    ToldTopic.awaitTold();
    try (KafkaTap tap = new KafkaTap(ToldTopic.NAME)) {
      assertThat(tap.all()).extracting(record -> record.key()).containsExactly("1", "6");
    }
    assertFault("OTHER_CHAIN", 6);
  }

  @Test
  void whatTheServiceHasNotSignedSaysNothing() {
    String hash = "00".repeat(32);
    try (KafkaTap tap = new KafkaTap(ToldTopic.NAME)) {
      tap.say(
          TYPE,
          "99",
          "{\"number\":99,\"hash\":\"%s\",\"at\":\"2026-01-01T00:00:00Z\",\"keyId\":\"x\",\"signature\":\"AA==\"}"
              .formatted(hash));
      tap.say(TYPE, "99", "{\"number\":99}");
      tap.write("99", "no JSON".getBytes(), Map.of());
    }

    assertThat(proof().getBoolean("holds")).isTrue();
  }

  @Test
  void whileTheBrokerDoesNotTellEntriesAreLinkedAndNothingIsSignedOrProved() {
    // Given a topic that is not there
    var silent = new ToldCheckpoints(topics, new KeptTopic("nowhere.audit.v1"), signer, json);
    var alone = new Linking(database, checkpoints, silent);
    for (int i = 0; i < 9; i++) {
      QuarkusTransaction.requiringNew().run(() -> audit.write(SOMEBODY, Act.of("LOOK", "a", "b")));
    }

    // When
    Linking.Round round = QuarkusTransaction.requiringNew().call(alone::round);

    // Then
    assertThat(round.checkpoint()).isEmpty();
    assertThat(proof().getInt("number")).isEqualTo(16);
    var proofs = new AuditProofs(database, signer, silent);
    assertThatThrownBy(() -> proofs.pass(0, 5)).isInstanceOf(BrokerAwayException.class);
    silent.close();
  }

  @Test
  void whereNothingIsDoneNothingIsTold() {
    linking.round();
    linking.round();
    ToldTopic.awaitTold();

    try (KafkaTap tap = new KafkaTap(ToldTopic.NAME)) {
      assertThat(tap.all()).hasSize(2);
    }
  }
}
