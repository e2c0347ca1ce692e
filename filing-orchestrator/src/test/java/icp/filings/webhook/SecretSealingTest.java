package icp.filings.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import icp.filings.sealing.KeyChange;
import icp.filings.webhook.Deliveries.Taken;
import icp.filings.webhook.Outcome.Failure;
import icp.filings.webhook.Receiver.Heard;
import icp.platform.sealing.DataKeys;
import icp.platform.sealing.SealedException;
import icp.platform.sealing.WrappedKey;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Secrets outlive the keys that wrap theirs, open where they stand and nowhere else. */
@QuarkusTest
@Timeout(120)
@WithTestResource(WebhookSettings.class)
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "webhooks"))
class SecretSealingTest {
  private final WebhookDriver drive = new WebhookDriver();
  private final Receiver receiver = new Receiver();
  private final AgroalDataSource database;
  private final SecretBox box;
  private final Sender sender;
  private final Clock clock;
  private final KeyChange change;

  SecretSealingTest(
      AgroalDataSource database,
      SecretBox box,
      Sender sender,
      Clock clock,
      @ConfigProperty(name = "beian.sealing.keyset-location") Path keyset) {
    this.database = database;
    this.box = box;
    this.sender = sender;
    this.clock = clock;
    this.change = new KeyChange(database, keyset, Map.of("webhook_secret", "id"));
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void whenTheKeysetChangesDeliveriesGoOnBeingSigned() throws SQLException {
    // Given
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    change.wrapBackwards();
    DataKeys trimmed = change.trimmed();
    assertThat(send(made, trimmed).failure()).isEqualTo(Failure.UNSIGNED);
    drive.draft();
    assertThat(Verifier.valid(receiver.await(1, all -> true).get(0), made.secret())).isTrue();

    // When
    int rewrapped = change.rewrapAll();

    // Then
    assertThat(rewrapped).isGreaterThanOrEqualTo(1);
    assertThat(send(made, trimmed).good()).isTrue();
    drive.draft();
    List<Heard> heard = receiver.await(3, all -> true);
    assertThat(heard).allMatch(one -> Verifier.valid(one, made.secret()));
  }

  /** As a service would that has these keys alone. */
  private Outcome send(WebhookDriver.Made made, DataKeys keys) throws SQLException {
    UUID any = UUID.randomUUID();
    UUID endpoint = UUID.fromString(made.id());
    Taken taken =
        new Taken(
            any,
            endpoint,
            any,
            EventNames.TEST,
            Instant.EPOCH,
            null,
            receiver.url("/"),
            secrets(endpoint));
    return new Courier(sender, new SecretBox(keys), clock).send(taken).join().outcome();
  }

  @Test
  void aSecretThatIsMovedDoesNotOpen() throws SQLException {
    // Given
    UUID one = UUID.fromString(drive.endpoint(receiver.url("/1")).id());
    UUID other = UUID.fromString(drive.endpoint(receiver.url("/2")).id());
    SealedSecret moved = secrets(one).get(0);
    SealedSecret there = secrets(other).get(0);

    // Then
    assertThat(box.open(one, moved)).hasSize(32);
    List.of(
            new SealedSecret(moved.id(), there.sealed(), there.key()),
            new SealedSecret(moved.id(), there.sealed(), moved.key()),
            new SealedSecret(moved.id(), moved.sealed(), there.key()))
        .forEach(
            mixed ->
                assertThatThrownBy(() -> box.open(one, mixed)).isInstanceOf(SealedException.class));
    assertThatThrownBy(() -> box.open(other, moved)).isInstanceOf(SealedException.class);
  }

  @Test
  void anEndpointTakesItsSecretsAndTheirKeysWithIt() throws SQLException {
    // Given
    WebhookDriver.Made made = drive.endpoint(receiver.url("/"));
    String path = "/v1/webhook-endpoints/" + made.id();
    drive
        .filings
        .applicant()
        .header("If-Match", drive.etag(made.id()))
        .body("{}")
        .post(path + "/rotate-secret")
        .then()
        .statusCode(200);
    List<SealedSecret> secrets = secrets(UUID.fromString(made.id()));

    // When
    drive
        .filings
        .applicant()
        .header("If-Match", drive.etag(made.id()))
        .delete(path)
        .then()
        .statusCode(204);

    // Then
    assertThat(secrets).hasSize(2).doesNotHaveDuplicates();
    assertThat(secrets(UUID.fromString(made.id()))).isEmpty();
  }

  private List<SealedSecret> secrets(UUID endpoint) throws SQLException {
    String select = "select id, sealed, key_id, wrapped_key from webhook_secret";
    try (Connection connection = database.getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(select + " where endpoint_id = '" + endpoint + "'")) {
      List<SealedSecret> found = new ArrayList<>();
      while (row.next()) {
        WrappedKey key = new WrappedKey(row.getLong(3), row.getBytes(4));
        found.add(new SealedSecret(row.getObject(1, UUID.class), row.getBytes(2), key));
      }
      return found;
    }
  }
}
