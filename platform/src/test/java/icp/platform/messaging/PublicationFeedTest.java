package icp.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Followers on a real database; the test plays the relay. */
@Timeout(60)
class PublicationFeedTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final UUID OURS = new UUID(0, 1);
  private static final UUID THEIRS = new UUID(0, 2);

  private final RelaySignal signal = new RelaySignal();
  private final AtomicInteger asked = new AtomicInteger();
  private AgroalDataSource database;
  private PublicationFeed feed;

  @BeforeEach
  void prepare() throws SQLException {
    database = Tables.fresh();
    feed = new PublicationFeed(new Publications(counted(), signal));
  }

  @AfterEach
  void stop() {
    feed.stop();
    database.close();
  }

  /** The same database, which counts how often it is asked. */
  private AgroalDataSource counted() {
    return (AgroalDataSource)
        Proxy.newProxyInstance(
            AgroalDataSource.class.getClassLoader(),
            new Class<?>[] {AgroalDataSource.class},
            (proxy, method, arguments) -> {
              asked.incrementAndGet();
              return method.invoke(database, arguments);
            });
  }

  private void publish(int count, UUID owner, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into publication (position, id, key, type, at, data, owner)"
              + " select (select coalesce(max(position), 0) from publication) + n,"
              + " gen_random_uuid(), '"
              + key
              + "', 't', now(), '{}', '"
              + owner
              + "' from generate_series(1, "
              + count
              + ") n");
    }
    signal.published();
  }

  private static List<Long> take(Follower follower, int count) {
    List<Long> taken = new ArrayList<>();
    while (taken.size() < count) {
      List<Publication> next = follower.next(PATIENCE).await().atMost(PATIENCE);
      next.forEach(publication -> taken.add(publication.position()));
    }
    return taken;
  }

  private static List<Long> positions(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  @Test
  void whoResumesGetsWhatWasMissedAndThenWhatIsNew() throws SQLException {
    publish(450, OURS, "k");
    try (Follower follower = feed.follow(Following.all(), 7L)) {
      assertThat(take(follower, 443)).isEqualTo(positions(8, 450));

      publish(3, OURS, "k");

      assertThat(take(follower, 3)).isEqualTo(positions(451, 453));
    }
  }

  @Test
  void whoBeginsNowGetsOnlyWhatIsNew() throws SQLException {
    publish(5, OURS, "k");
    try (Follower follower = feed.follow(Following.all(), null)) {
      publish(2, OURS, "k");

      assertThat(take(follower, 2)).isEqualTo(positions(6, 7));
    }
  }

  @Test
  void eachGetsOnlyWhatItFollowsMissedOrNew() throws SQLException {
    publish(1, OURS, "a");
    publish(1, THEIRS, "b");
    publish(1, OURS, "c");
    try (Follower ours = feed.follow(Following.owner(OURS), 0L);
        Follower key = feed.follow(Following.key("b"), 0L)) {
      assertThat(take(ours, 2)).isEqualTo(List.of(1L, 3L));
      assertThat(take(key, 1)).isEqualTo(List.of(2L));

      publish(1, THEIRS, "b");
      publish(1, OURS, "a");

      assertThat(take(ours, 1)).isEqualTo(List.of(5L));
      assertThat(take(key, 1)).isEqualTo(List.of(4L));
    }
  }

  @Test
  void whoDoesNotKeepUpHoldsLittleAndLosesNothing() throws SQLException {
    try (Follower slow = feed.follow(Following.all(), 0L);
        Follower quick = feed.follow(Following.all(), 0L)) {
      take(slow, 0);
      publish(10, OURS, "k");
      assertThat(take(slow, 10)).isEqualTo(positions(1, 10));
      int most = 3 * Follower.MOST_WAITING;
      publish(most, OURS, "k");

      assertThat(take(quick, 10 + most)).isEqualTo(positions(1, 10 + most));
      assertThat(take(slow, most)).isEqualTo(positions(11, 10 + most));
    }
  }

  @Test
  void nothingIsLostOrDoubledWhilePublishingGoesOn() throws Exception {
    int rounds = 200;
    Thread relay =
        new Thread(
            () -> {
              try {
                for (int round = 0; round < rounds; round++) {
                  publish(13, OURS, "k");
                }
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            });
    relay.start();
    for (int follower = 0; follower < 5; follower++) {
      try (Follower joining = feed.follow(Following.all(), 0L)) {
        assertThat(take(joining, 13 * rounds)).isEqualTo(positions(1, 13 * rounds));
      }
    }
    relay.join();
  }

  @Test
  void fiveHundredFollowersCostNoMoreQuestionsThanOne() throws SQLException {
    publish(1, OURS, "k");
    List<Follower> followers =
        IntStream.range(0, 500).mapToObj(n -> feed.follow(Following.key("k"), null)).toList();
    int before = asked.get();
    long began = System.nanoTime();

    publish(20, OURS, "k");

    for (Follower follower : followers) {
      assertThat(take(follower, 20)).isEqualTo(positions(2, 21));
    }
    // One for the wake, one for each second that passes; and one that may have been under way.
    long seconds = (System.nanoTime() - began) / 1_000_000_000 + 1;
    assertThat(asked.get() - before).isBetween(1, (int) (2 + seconds));
    followers.forEach(Follower::close);
  }

  @Test
  void whatAnotherReplicaPublishesIsHeardWithoutAWake() throws SQLException {
    try (Follower follower = feed.follow(Following.all(), null)) {
      await().until(() -> asked.get() >= 2);
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(
            "insert into publication (position, id, key, type, at, data)"
                + " values (1, gen_random_uuid(), 'k', 't', now(), '{}')");
      }

      assertThat(take(follower, 1)).isEqualTo(List.of(1L));
    }
  }

  @Test
  void whoHearsNothingIsAnsweredAfterATime() {
    try (Follower follower = feed.follow(Following.all(), null)) {
      assertThat(follower.next(Duration.ofMillis(50)).await().atMost(PATIENCE)).isEmpty();
    }
  }

  @Test
  void nobodyResumesFromWhatWasNeverSaid() {
    assertThatThrownBy(() -> feed.follow(Following.all(), 1L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> feed.follow(Following.all(), -1L))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void resumingLooksIntoAnIndexHoweverMuchLiesBetween() throws SQLException {
    publish(50_000, THEIRS, "k");
    publish(1, OURS, "ours");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("analyze publication");
      for (String filter : List.of("key = 'ours'", "owner = '" + OURS + "'")) {
        var plan =
            statement.executeQuery(
                "explain (format text) select position from publication where position > 0 and "
                    + filter
                    + " order by position limit 200");
        StringBuilder text = new StringBuilder();
        while (plan.next()) {
          text.append(plan.getString(1));
        }
        assertThat(text).contains("publication_of_").doesNotContain("Seq Scan");
      }
    }
  }
}
