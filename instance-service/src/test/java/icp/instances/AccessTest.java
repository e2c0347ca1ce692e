package icp.instances;

import icp.platform.testing.RealServers;
import icp.platform.testing.access.AccessMatrix;
import icp.platform.testing.access.Operation;
import icp.platform.testing.access.Sent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "instances"))
class AccessTest extends AccessMatrix {
  @Override
  public String service() {
    return "instance-service";
  }

  @Override
  public Map<String, String> things(Operation operation, UUID owner) {
    String address = operation.address();
    if (address.startsWith("/v1/instances")) {
      return Map.of("id", "" + Scene.bought(owner, "ECS"));
    }
    if (address.startsWith("/v1/service-numbers")) {
      return Map.of("id", "" + Scene.allotted(owner, Scene.bought(owner, "ECS")));
    }
    return Map.of();
  }

  @Override
  public Sent sent(Operation operation) {
    return switch (operation.name()) {
      case "grantServiceNumber" -> Sent.json("{\"accountId\":\"" + UUID.randomUUID() + "\"}");
      case "allotServiceNumber", "releaseServiceNumber", "takeServiceNumberBack", "rewrapKeys" ->
          Sent.nothing();
      default -> operation.method().startsWith("P") ? Sent.json("{}") : Sent.nothing();
    };
  }
}
