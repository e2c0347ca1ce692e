package icp.platform.testing.access;

import java.util.Map;
import java.util.UUID;

/** What a service's own test sets up for the measurement. */
public interface Stage {
  /** The service's folder, which its rows of the table begin with. */
  String service();

  /**
   * Makes what an operation is about, all of it one owner's.
   *
   * @return values of parameters, from left to right; also, under names of its own, the ids that a
   *     stranger must not be shown. A parameter that is not named gets an id that nothing has.
   */
  Map<String, String> things(Operation operation, UUID owner);

  /** What to call an operation with. */
  Sent sent(Operation operation);
}
