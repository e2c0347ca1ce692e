package icp.contracts;

import java.util.UUID;

/**
 * What instance-service examines.
 *
 * @param instanceId the hosting instance that is to carry the website
 */
public record InstanceFacts(UUID instanceId) implements CheckFacts {
  @Override
  public Part part() {
    return Part.INSTANCE;
  }
}
