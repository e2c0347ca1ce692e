package icp.platform.messaging;

import icp.embedded.EmbeddedServers;
import icp.platform.http.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A service of its own kind: what it hears it writes down and passes on, unless told to fail. */
@ApplicationScoped
class Things {
  static final String TOPIC = "things.v1";

  /** Read by nobody but a test's own reader. */
  static final String APART = "things-apart.v1";

  static final String SAID = "test.thing-said.v1";
  static final String ECHOED = "test.thing-echoed.v1";

  /** How handling goes wrong. */
  enum Fate {
    GOOD,
    /** The code fails. */
    FAIL,
    /** The database ends the statement that takes too long. */
    TIME_OUT,
    /** Another transaction is in the way. */
    DEADLOCK,
    /** The connection is cut after the effect, before the commit. */
    CUT,
    /** The database refuses the commit itself. */
    REFUSED_COMMIT
  }

  /**
   * @param times how many attempts go wrong
   */
  record Thing(Fate fate, int times) {}

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final Clock clock;
  private final Map<UUID, AtomicInteger> attempts = new ConcurrentHashMap<>();

  Things(AgroalDataSource database, Outbox outbox, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Produces
  @ApplicationScoped
  Subscription subscription() {
    return listening(TOPIC, "platform-test.v1");
  }

  Subscription listening(String topic, String consumer) {
    return Subscription.to(topic, consumer).on(SAID, Thing.class, this::handle);
  }

  /** How often handling an event was tried. */
  int attempts(UUID event) {
    return attempts.getOrDefault(event, new AtomicInteger()).get();
  }

  private void handle(List<Received<Thing>> events) {
    for (Received<Thing> event : events) {
      write(event.key(), event.data().fate().name());
      say(event.key());
      int attempt =
          attempts.computeIfAbsent(event.id(), unused -> new AtomicInteger()).incrementAndGet();
      if (attempt <= event.data().times()) {
        goWrong(event.data().fate());
      }
    }
  }

  private void goWrong(Fate fate) {
    switch (fate) {
      case GOOD -> throw new IllegalArgumentException("A good thing does not go wrong");
      case FAIL -> throw new IllegalStateException("Told to fail");
      case TIME_OUT -> execute("set local statement_timeout = 20; select pg_sleep(60)");
      case DEADLOCK -> execute("do $$ begin raise sqlstate '40P01'; end $$");
      case REFUSED_COMMIT -> execute("insert into pledge values ('never kept')");
      case CUT -> cut(number("select pg_backend_pid()"));
    }
  }

  /** From another connection: this one notices only when it is used next, at the commit. */
  private void cut(long backend) {
    try (Connection other = EmbeddedServers.forTests().postgres().superuser("test");
        Statement statement = other.createStatement()) {
      statement.execute("select pg_terminate_backend(" + backend + ", 5000)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Transactional
  void sayAndWrite(String key, boolean thenFail) {
    write(key, "SAID");
    say(key);
    if (thenFail) {
      throw new IllegalStateException("Told to fail");
    }
  }

  private void say(String key) {
    outbox.append(
        new OutgoingMessage(
            Ids.next(), TOPIC, key, ECHOED, clock.instant(), "{}".getBytes(), false));
  }

  private void write(String key, String what) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into effect (thing, what) values (?, ?)")) {
      insert.setString(1, key);
      insert.setString(2, what);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseException("write an effect", e);
    }
  }

  /** What happened to a thing, in order. */
  List<String> effects(String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select what from effect where thing = ? order by n")) {
      select.setString(1, key);
      List<String> effects = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          effects.add(row.getString(1));
        }
      }
      return effects;
    } catch (SQLException e) {
      throw new DatabaseException("read effects", e);
    }
  }

  long number(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new DatabaseException("count", e);
    }
  }

  private void execute(String sql) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new DatabaseException("do as told", e);
    }
  }
}
