package icp.platform.testing;

import icp.embedded.Database;
import icp.embedded.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a test the real PostgreSQL and the real broker that all tests of its module share, and a
 * key that signs {@link Tokens}. Use as {@code @WithTestResource(RealServers.class)}; the database
 * is made anew for each start of the application. With {@code keys=published} tokens are verified
 * by a set of two keys.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
  private String name = "test";
  private boolean published;

  @Override
  public void init(Map<String, String> arguments) {
    name = arguments.getOrDefault("database", name);
    published = "published".equals(arguments.get("keys"));
  }

  @Override
  public Map<String, String> start() {
    EmbeddedServers servers = EmbeddedServers.forTests();
    Database database = servers.postgres().createDatabase(name);
    Map<String, String> settings = new HashMap<>();
    settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
    settings.put("quarkus.datasource.username", database.user());
    settings.put("quarkus.datasource.password", database.password());
    settings.put("kafka.bootstrap.servers", servers.broker().bootstrapServers());
    if (published) {
      settings.put("mp.jwt.verify.publickey", "NONE"); // Quarkus makes one up for tests.
      settings.put("mp.jwt.verify.publickey.location", PublishedKeys.location());
    } else {
      settings.put("mp.jwt.verify.publickey", Tokens.publicKey());
    }
    settings.put("beian.fingerprint.key", "0".repeat(64));
    settings.put("beian.sealing.keyset-location", TestKeysets.ofThisRun().toString());
    return settings;
  }

  /** The servers stop with the JVM: the next test class uses them again. */
  @Override
  public void stop() {
    // Nothing is ours alone.
  }
}
