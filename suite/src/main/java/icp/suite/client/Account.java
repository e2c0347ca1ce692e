package icp.suite.client;

/**
 * Someone who calls.
 *
 * @param who as the demo names them
 * @param id null before they have signed in
 * @param token null before they have signed in
 */
public record Account(String who, String id, String token) {

  public static Account stranger(String who) {
    return new Account(who, null, null);
  }
}
