package icp.bench.contender;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * Flowable in process: a parallel gateway over three receive tasks, then one for the approval and
 * one for the face. Set up in its favour: identifiers that need no second connection, one variable,
 * no more history than which activities were passed.
 */
final class FlowablePeer implements Contender {
  private static final String PROCESS = "filing";

  private final HikariDataSource pool;
  private final ProcessEngine engine;

  FlowablePeer(Target target, int clients) {
    this.pool = pool(target, clients);
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(pool);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setIdGenerator(new StrongUuidGenerator());
    configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
    configuration.setAsyncExecutorActivate(false);
    this.engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("filing.bpmn20.xml")
        .deploy();
  }

  static HikariDataSource pool(Target target, int clients) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(target.url());
    config.setUsername(target.user());
    config.setPassword(target.password());
    config.setMaximumPoolSize(clients + 8);
    return new HikariDataSource(config);
  }

  @Override
  public void begin(UUID filing) {
    engine
        .getRuntimeService()
        .createProcessInstanceBuilder()
        .processDefinitionKey(PROCESS)
        .businessKey(filing.toString())
        .variables(Map.of("facts", FACTS))
        .start();
  }

  @Override
  public void answer(UUID filing, Check check) {
    trigger(filing, check.name());
  }

  @Override
  public void approve(UUID filing) {
    trigger(filing, "APPROVAL");
  }

  @Override
  public void verify(UUID filing) {
    trigger(filing, "FACE");
  }

  private void trigger(UUID filing, String activity) {
    String execution =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .processInstanceBusinessKey(filing.toString(), true)
            .activityId(activity)
            .singleResult()
            .getId();
    engine.getRuntimeService().trigger(execution);
  }

  @Override
  public long completed() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
  }

  @Override
  public void close() {
    engine.close();
    pool.close();
  }
}
