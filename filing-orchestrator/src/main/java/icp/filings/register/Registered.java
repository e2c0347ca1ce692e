package icp.filings.register;

import icp.contracts.Text;

/**
 * An enterprise as it is registered.
 *
 * @param abnormal whether it is on the list of abnormal operations
 * @param representative the legal representative's name; null where it is not told
 */
record Registered(
    String name, String address, Status status, boolean abnormal, String representative) {

  /** How it stands. */
  enum Status {
    /** It does business (存续, 在业, 开业). */
    ACTIVE("active", "存续"),
    /** Its licence was revoked (吊销). */
    REVOKED("revoked", "吊销"),
    /** It was closed (注销). */
    CANCELLED("cancelled", "注销"),
    /** It is suspended (停业, 歇业). */
    SUSPENDED("suspended", "停业"),
    /** It went to another registry (迁出). */
    MOVED("moved to another registry", "迁出"),
    /** None of these. */
    OTHER("of another status", "其他");

    private final Text words;

    Status(String en, String zh) {
      this.words = new Text(en, zh);
    }

    Text words() {
      return words;
    }
  }

  /** It may name a person. */
  @Override
  public String toString() {
    return "" + status;
  }
}
