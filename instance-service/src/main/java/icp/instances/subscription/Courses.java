package icp.instances.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Keeps instances as what was told of them comes to, and says that they changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Courses {
  private final Instances instances;
  private final InstanceChanges changes;

  Courses(Instances instances, InstanceChanges changes) {
    this.instances = instances;
    this.changes = changes;
  }

  /**
   * Makes and changes instances whose streams the caller holds.
   *
   * @param courses all that was told, of instances whose purchase was told
   * @param providerIds their names in the feed; none where operators keep an instance
   */
  public void follow(Map<UUID, Course> courses, Map<UUID, String> providerIds) {
    Map<UUID, Instance> there = instances.changing(courses.keySet());
    courses.forEach(
        (id, course) -> {
          if (there.containsKey(id)) {
            there.get(id).follow(course);
          } else {
            instances.persist(Instance.of(id, providerIds.get(id), course));
          }
        });
    instances.flush();
    changes.append(there.keySet());
  }
}
