package icp.domains.sealing;

import icp.platform.sealing.KeyTable;
import icp.platform.testing.KeyTablesContract;
import icp.platform.testing.RealServers;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;

@QuarkusTest
@WithTestResource(
    value = RealServers.class,
    initArgs = @ResourceArg(name = "database", value = "domains"))
class KeyTablesTest extends KeyTablesContract {
  KeyTablesTest(Instance<KeyTable> tables, AgroalDataSource database) {
    super(tables, database);
  }
}
