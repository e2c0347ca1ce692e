package icp.suite.demo;

/**
 * Someone who calls.
 *
 * @param who as the demo names them
 * @param id null before they have signed in
 * @param token null before they have signed in
 */
record Account(String who, String id, String token) {

  static Account stranger(String who) {
    return new Account(who, null, null);
  }
}
