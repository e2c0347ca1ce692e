package icp.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** How somebody signs in at a broker that asks who they are. */
public final class BrokerLogin {
  /** The broker itself, to whom nothing is forbidden. */
  static final String BROKER = "broker";

  private static final String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
  private static final String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";

  private final Secrets secrets;

  BrokerLogin(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Client settings of a user of the broker of a folder, for who did not start it.
   *
   * @param folder {@link Settings#folder()}
   */
  public static Map<String, String> in(Path folder, String user) {
    return new BrokerLogin(Secrets.in(folder)).of(user);
  }

  String password(String user) {
    return secrets.password("kafka-" + user);
  }

  /** Client settings of a user. */
  Map<String, String> of(String user) {
    return settings("SCRAM-SHA-512", jaas(SCRAM, user, ""));
  }

  /** Client settings of the broker itself, which it knows before it knows any user. */
  Map<String, String> ofBroker() {
    return settings("PLAIN", jaas(PLAIN, BROKER, ""));
  }

  /** What the broker's own settings say: who it is, and whom it knows without its metadata. */
  String plainOfBroker() {
    return jaas(PLAIN, BROKER, " user_" + BROKER + "=\"" + password(BROKER) + "\"");
  }

  private String jaas(String module, String user, String more) {
    return "%s required username=\"%s\" password=\"%s\"%s;"
        .formatted(module, user, password(user), more);
  }

  private static Map<String, String> settings(String mechanism, String jaas) {
    return new TreeMap<>(
        Map.of(
            "security.protocol", "SASL_PLAINTEXT",
            "sasl.mechanism", mechanism,
            "sasl.jaas.config", jaas));
  }
}
