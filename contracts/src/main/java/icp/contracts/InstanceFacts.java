package icp.contracts;

import java.util.SortedMap;
import java.util.UUID;

/**
 * What instance-service examines.
 *
 * @param instances what is to carry each website, by the website's place
 */
public record InstanceFacts(SortedMap<Integer, Carrier> instances) implements CheckFacts {
  public InstanceFacts {
    instances = Sites.copy(instances);
  }

  @Override
  public Part part() {
    return Part.INSTANCE;
  }

  /**
   * What is to carry a website, in one of two ways.
   *
   * @param instanceId an instance of the account's own, or one of which it was granted a number;
   *     null where a number is given
   * @param serviceNumber a service identification number that the account has; null where an
   *     instance is given
   */
  public record Carrier(UUID instanceId, UUID serviceNumber) {
    /**
     * @throws IllegalArgumentException if neither is given, or both are
     */
    public Carrier {
      if ((instanceId == null) == (serviceNumber == null)) {
        throw new IllegalArgumentException("Either an instance or a number carries a website");
      }
    }

    /** An instance, whatever number of it. */
    public static Carrier ofInstance(UUID instanceId) {
      return new Carrier(instanceId, null);
    }

    /** One number, on whatever instance it is. */
    public static Carrier ofNumber(UUID serviceNumber) {
      return new Carrier(null, serviceNumber);
    }
  }
}
