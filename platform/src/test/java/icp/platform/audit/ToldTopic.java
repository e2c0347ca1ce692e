package icp.platform.audit;

import static org.awaitility.Awaitility.await;

import icp.embedded.EmbeddedServers;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;

/** The topic with the checkpoints of the test's service, in the hands of the broker's owner. */
final class ToldTopic {
  static final String NAME = "platform-test.audit.v1";

  private ToldTopic() {}

  /** As before the first checkpoint. */
  static void empty() throws ExecutionException, InterruptedException {
    awaitTold();
    try (Admin admin = admin()) {
      await().until(() -> admin.listTopics().names().get().contains(NAME));
      admin
          .deleteRecords(Map.of(new TopicPartition(NAME, 0), RecordsToDelete.beforeOffset(-1)))
          .all()
          .get();
    }
    forget();
  }

  /** What the service knows of it is gone, as by a start. */
  static void forget() {
    var bean = Arc.container().instance(ToldCheckpoints.class).getBean();
    Arc.container().getActiveContext(ApplicationScoped.class).destroy(bean);
  }

  /** Waits until the broker has all that the service has to say. */
  static void awaitTold() {
    await().until(() -> outgoing() == 0);
  }

  private static int outgoing() throws SQLException {
    try (Connection superuser = Tampering.superuser();
        Statement statement = superuser.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from outbox")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static Admin admin() {
    return Admin.create(
        Map.of("bootstrap.servers", EmbeddedServers.forTests().broker().bootstrapServers()));
  }
}
