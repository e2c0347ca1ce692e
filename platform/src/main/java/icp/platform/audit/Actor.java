package icp.platform.audit;

import java.util.UUID;

/**
 * Who did it.
 *
 * @param account null for somebody who has not signed in
 * @param role as the token says, several with a plus between; {@code nobody} without a token
 * @param address of the caller's connection; null if there is none
 */
public record Actor(UUID account, String role, String address) {
  /** The role of whoever has no token. */
  public static final String NOBODY = "nobody";
}
