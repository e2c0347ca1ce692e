package icp.instances.subscription;

import icp.platform.http.PageRequest;
import icp.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All instances. */
@ApplicationScoped
public class Instances implements PanacheRepositoryBase<Instance, UUID> {
  /** One page of an account's instances, newest first; of all accounts' when it is null. */
  public List<Instance> page(UUID account, PageRequest page) {
    String mine = account == null ? "" : " and accountId = :account";
    Map<String, Object> parameters =
        account == null
            ? Map.of("before", page.before())
            : Map.of("before", page.before(), "account", account);
    return find("id < :before" + mine + " order by id desc", parameters)
        .range(0, page.limit())
        .list();
  }

  /**
   * An instance of an account, or of any when it is null.
   *
   * @throws icp.platform.problem.ProblemException 404 if there is none or it is another's
   */
  public Instance required(UUID id, UUID account) {
    return visible(findById(id), account);
  }

  /** The same, and until the transaction ends nobody renews or releases it. */
  public Instance held(UUID id, UUID account) {
    return visible(findById(id, LockModeType.PESSIMISTIC_READ), account);
  }

  private static Instance visible(Instance instance, UUID account) {
    if (instance == null || (account != null && !instance.accountId().equals(account))) {
      throw Problems.notFound();
    }
    return instance;
  }

  /**
   * Those that there are of several, held until the transaction ends; in the order of their ids, so
   * that two batches cannot wait for each other.
   */
  public Map<UUID, Instance> held(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
        .collect(Collectors.toMap(Instance::id, Function.identity()));
  }

  /** The same, to change them. */
  Map<UUID, Instance> changing(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
        .collect(Collectors.toMap(Instance::id, Function.identity()));
  }
}
