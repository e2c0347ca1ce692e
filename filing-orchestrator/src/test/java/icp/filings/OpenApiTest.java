package icp.filings;

import icp.platform.testing.OpenApiSnapshot;
import icp.platform.testing.RealServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "filings"))
class OpenApiTest extends OpenApiSnapshot {
  @Override
  protected String service() {
    return "filing-orchestrator";
  }
}
