package icp.instances.inventory;

import static icp.instances.Scene.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import icp.instances.subscription.Instance;
import icp.instances.subscription.Instances;
import icp.platform.http.PageRequest;
import icp.platform.testing.RealServers;
import icp.platform.testing.Statements;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An account with very many instances. */
@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class ManyInstancesTest {
  private static final int MANY = 10_000;
  private static final String BUY =
      """
      insert into instance (id, version, account_id, type, region, billing, starts_on, first_months,
                            total_months, expires_on, public_bandwidth_mbps, created_at)
      select gen_random_uuid(), 0, ?, case n % 2 when 0 then 'ECS' else 'ELASTIC_WEB_HOSTING' end,
             'cn-hangzhou', 'SUBSCRIPTION', current_date - 1, 12, 12, current_date + 364, 5, now()
      from generate_series(1, ?) as n
      """;

  private final UUID account = UUID.randomUUID();
  private final AgroalDataSource database;
  private final Instances instances;
  private final Inventory inventory;

  ManyInstancesTest(AgroalDataSource database, Instances instances, Inventory inventory) {
    this.database = database;
    this.instances = instances;
    this.inventory = inventory;
  }

  @Test
  void areAllSeenPageByPage() throws SQLException {
    // Given
    buy(MANY);

    // When
    Set<String> seen = new HashSet<>();
    String after = "";
    while (after != null) {
      JsonPath page = applicant(account).get("/v1/instances?limit=100" + after).jsonPath();
      assertThat(page.getList("items.eligibility.eligible")).hasSize(100).containsOnly(true);
      seen.addAll(page.getList("items.id"));
      after = page.get("after") == null ? null : "&after=" + page.getString("after");
    }

    // Then
    assertThat(seen).hasSize(MANY);
  }

  @Test
  void askTheDatabaseNoMoreOftenThanOne() throws SQLException {
    buy(100);

    int one = statementsFor(1);
    int hundred = statementsFor(100);

    assertThat(one).isPositive();
    assertThat(hundred).isEqualTo(one);
  }

  private int statementsFor(int shown) {
    return Statements.of(
        () -> {
          List<Instance> page = instances.page(account, PageRequest.of(shown, null));
          assertThat(inventory.views(page.subList(0, shown))).hasSize(shown);
        });
  }

  private void buy(int many) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement buy = connection.prepareStatement(BUY)) {
      buy.setObject(1, account);
      buy.setInt(2, many);
      buy.executeUpdate();
    }
  }
}
