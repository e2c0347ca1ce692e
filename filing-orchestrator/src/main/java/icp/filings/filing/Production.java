package icp.filings.filing;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Optional;

/** What the production profile does not start with, or not without. */
public final class Production {
  private Production() {}

  /**
   * Stops the start if something is switched on that has no place there.
   *
   * @throws IllegalStateException that names the setting
   */
  public static void refuse(boolean on, String setting) {
    if (on && active()) {
      throw new IllegalStateException(
          setting + " is set in the production profile: nothing is simulated there. Leave it out.");
    }
  }

  /**
   * Stops the start if something is missing that has to be there.
   *
   * @throws IllegalStateException that names the setting
   */
  public static void require(Optional<?> value, String setting) {
    if (value.isEmpty() && active()) {
      throw new IllegalStateException(
          setting + " is missing, which the production profile does not start without. Set it.");
    }
  }

  private static boolean active() {
    return ConfigUtils.isProfileActive(LaunchMode.NORMAL.getDefaultProfile());
  }
}
