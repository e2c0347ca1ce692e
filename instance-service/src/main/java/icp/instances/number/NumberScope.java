package icp.instances.number;

import icp.instances.subscription.Instance;
import icp.regulations.Quota;
import icp.regulations.QuotaScope;

/**
 * Whose slots a number takes.
 *
 * @param key names the instance, or the account and product where the limit is the account's
 * @param limit its slots are 1 to this
 */
public record NumberScope(String key, int limit) {
  /** The scope of an instance's numbers. */
  public static NumberScope of(Instance instance, Quota quota) {
    String key =
        quota.scope() == QuotaScope.ACCOUNT
            ? "account/" + instance.accountId() + "/" + instance.type()
            : "instance/" + instance.id();
    return new NumberScope(key, quota.numbers());
  }
}
