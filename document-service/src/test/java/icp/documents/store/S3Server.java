package icp.documents.store;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A server that speaks S3 and checks signatures, S3Proxy from module s3-server, as a process of its
 * own that keeps everything in memory.
 */
final class S3Server implements AutoCloseable {
  /** Ends the server when the pipe to this JVM is closed, by the test or by the JVM's death. */
  private static final String LEASH = "\"$@\" & cat > /dev/null; kill -KILL $!";

  private static final String SETTINGS =
      """
      s3proxy.endpoint=http://127.0.0.1:0
      s3proxy.authorization=aws-v4
      s3proxy.identity=ours
      s3proxy.credential=hush
      jclouds.provider=transient-nio2
      jclouds.identity=memory
      jclouds.credential=memory
      """;

  private static final Pattern STARTED =
      Pattern.compile("Started .*ServerConnector.*\\{127\\.0\\.0\\.1:(\\d+)}");

  private final Process process;
  private final Path log;

  private S3Server(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static S3Server start() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "s3-server-");
      Path log = folder.resolve("server.log");
      Process process =
          new ProcessBuilder(command(folder, log))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("out.log").toFile())
              .start();
      S3Server server = new S3Server(process, log);
      await().atMost(Duration.ofSeconds(60)).until(() -> server.port().isPresent());
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path folder, Path log) throws IOException {
    Path settings = Files.writeString(folder.resolve("s3.properties"), SETTINGS);
    return List.of(
        "sh",
        "-c",
        LEASH,
        "leash",
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dorg.slf4j.simpleLogger.logFile=" + log,
        "-cp",
        Path.of("..", "s3-server", "target", "lib").toAbsolutePath() + "/*",
        "org.gaul.s3proxy.Main",
        "--properties",
        settings.toString());
  }

  private Optional<Integer> port() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The S3 server died; see " + log.getParent());
    }
    try {
      return Files.exists(log)
          ? STARTED
              .matcher(Files.readString(log))
              .results()
              .map((MatchResult found) -> Integer.valueOf(found.group(1)))
              .findFirst()
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI endpoint() {
    return URI.create("http://127.0.0.1:" + port().orElseThrow());
  }

  /** A new bucket on it, as the settings name it. */
  Bucket bucket() {
    Bucket bucket = new Bucket(endpoint(), "b-" + UUID.randomUUID(), "ours", "hush");
    try (S3Client client = Buckets.client(bucket)) {
      client.createBucket(request -> request.bucket(bucket.name()));
    }
    return bucket;
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      process.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The settings of a bucket. */
  record Bucket(URI address, String name, String identity, String secret) implements S3Config {
    @Override
    public Optional<URI> endpoint() {
      return Optional.ofNullable(address);
    }

    @Override
    public Optional<String> region() {
      return Optional.of("us-east-1");
    }

    @Override
    public Optional<String> bucket() {
      return Optional.ofNullable(name);
    }

    @Override
    public Optional<String> accessKey() {
      return Optional.ofNullable(identity);
    }

    @Override
    public Optional<String> secretKey() {
      return Optional.ofNullable(secret);
    }
  }
}
