package icp.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that asks who connects, and lets nobody do what is not theirs. */
class BrokerAccessTest {
  private static final BrokerUser ASKS = user("asks", "questions", "answers");
  private static final BrokerUser ANSWERS = user("answers", "answers", "questions");
  private static final BrokerUser OTHER = user("other", "elsewhere", "questions");

  @TempDir static Path scratch;
  private static EmbeddedServers servers;

  private static BrokerUser user(String name, String writes, String reads) {
    List<String> heeds = name.equals("answers") ? List.of("asks.kept") : List.of();
    return new BrokerUser(name, List.of(writes), List.of(reads), List.of(name + ".kept"), heeds);
  }

  @BeforeAll
  static void start() throws Exception {
    servers = started(ASKS, ANSWERS, OTHER);
    try (Admin admin = Admin.create(as("asks"))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic("questions", 1, (short) 1), new NewTopic("answers", 1, (short) 1)))
          .all()
          .get();
    }
  }

  private static EmbeddedServers started(BrokerUser... users) {
    var settings =
        Settings.in(scratch.resolve("closed"))
            .withBinaries(Path.of("target", "embedded", "binaries"))
            .withDatabases()
            .withPorts(0, 0)
            .withUsers(List.of(users));
    return EmbeddedServers.start(settings, Progress.silent());
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  private static Map<String, Object> as(String user) {
    Map<String, Object> settings = anonymous();
    settings.putAll(servers.broker().loginOf(user));
    return settings;
  }

  private static Map<String, Object> anonymous() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", servers.broker().bootstrapServers());
    settings.put("default.api.timeout.ms", 5_000);
    settings.put("request.timeout.ms", 3_000);
    settings.put("max.block.ms", 10_000);
    settings.put("delivery.timeout.ms", 10_000);
    settings.put("group.id", "group");
    settings.put("auto.offset.reset", "earliest");
    return settings;
  }

  private static void write(String user, String topic) throws Exception {
    var text = new StringSerializer();
    try (var producer = new KafkaProducer<String, String>(as(user), text, text)) {
      producer.send(new ProducerRecord<>(topic, "key", user)).get(15, TimeUnit.SECONDS);
    }
  }

  private static int read(String user, String group, String topic) {
    Map<String, Object> settings = as(user);
    settings.put("group.id", group);
    var text = new StringDeserializer();
    try (var consumer = new KafkaConsumer<String, String>(settings, text, text)) {
      consumer.subscribe(List.of(topic));
      int read = 0;
      for (int tries = 0; read == 0 && tries < 20; tries++) {
        read = consumer.poll(Duration.ofMillis(500)).count();
      }
      return read;
    }
  }

  @Test
  void everybodyWritesWhatIsTheirsAndReadsWhatTheyListenTo() throws Exception {
    write("asks", "questions");

    assertThat(read("answers", "answers.v1", "questions")).isPositive();
    write("answers", "answers");
    assertThat(read("asks", "asks.v1.answers", "answers")).isPositive();
  }

  @Test
  void nobodyWritesWhatAnotherOwns() {
    for (String[] forger : new String[][] {{"answers", "questions"}, {"other", "answers"}}) {
      assertThatThrownBy(() -> write(forger[0], forger[1]))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void nobodyReadsWhatTheyDoNotListenToOrAsAnother() {
    assertThatThrownBy(() -> read("other", "other.v1", "answers"))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> read("other", "answers.v1", "questions"))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void whatOneKeepsTheyAloneWriteAndNobodyReadsWhoDoesNotHeedIt() throws Exception {
    try (Admin admin = Admin.create(as("asks"))) {
      admin.createTopics(List.of(new NewTopic("asks.kept", 1, (short) 1))).all().get();
    }
    write("asks", "asks.kept");

    assertThat(read("asks", "asks.v1", "asks.kept")).isPositive();
    assertThat(read("answers", "answers.kept", "asks.kept")).isPositive();
    for (String forger : List.of("answers", "other")) {
      assertThatThrownBy(() -> write(forger, "asks.kept"))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
    assertThatThrownBy(() -> read("other", "other.v1", "asks.kept"))
        .isInstanceOf(TopicAuthorizationException.class);
    try (Admin admin = Admin.create(as("asks"))) {
      assertThatThrownBy(() -> admin.deleteTopics(List.of("asks.kept")).all().get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void whoDoesNotSayWhoTheyAreIsNotLetIn() {
    try (Admin admin = Admin.create(anonymous())) {
      assertThatThrownBy(() -> admin.listTopics().names().get())
          .hasCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void theWrongPasswordIsRefused() {
    Map<String, Object> settings = as("asks");
    settings.computeIfPresent(
        "sasl.jaas.config", (name, jaas) -> ((String) jaas).replace("password=\"", "password=\"x"));
    try (Admin admin = Admin.create(settings)) {
      assertThatThrownBy(() -> admin.listTopics().names().get())
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
  }

  @Test
  void theControllersPortAsksToo() throws IOException {
    Map<String, Object> settings = anonymous();
    settings.remove("bootstrap.servers");
    settings.put("bootstrap.controllers", "127.0.0.1:" + controllerPort());
    try (Admin admin = Admin.create(settings)) {
      assertThatThrownBy(() -> admin.describeCluster().nodes().get())
          .isInstanceOf(ExecutionException.class);
    }
  }

  private static String controllerPort() throws IOException {
    Path file = scratch.resolve("closed/broker/broker.properties");
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    Matcher port =
        Pattern.compile("CONTROLLER://127\\.0\\.0\\.1:(\\d+)").matcher(Files.readString(file));
    assertThat(port.find()).isTrue();
    return port.group(1);
  }

  @Test
  void whatIsNotAllowedAnyMoreIsForgottenAtTheNextStart() throws Exception {
    try (Admin admin = Admin.create(as("other"))) {
      admin.createTopics(List.of(new NewTopic("elsewhere", 1, (short) 1))).all().get();
    }
    write("other", "elsewhere");
    servers.close();
    servers = started(ASKS, ANSWERS, user("other", "nothing", "questions"));
    try {
      write("asks", "questions");
      assertThatThrownBy(() -> write("other", "elsewhere"))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    } finally {
      servers.close();
      servers = started(ASKS, ANSWERS, OTHER);
    }
  }
}
