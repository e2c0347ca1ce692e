package icp.suite;

/**
 * Where a service listens, on 127.0.0.1.
 *
 * @param api of its API
 * @param management of its health and metrics, which are nobody else's business
 */
record ServicePorts(int api, int management) {

  /** From a preferred port of the API to that of its management. */
  static final int APART = 1_000;

  String url() {
    return "http://127.0.0.1:" + api;
  }

  String managementUrl() {
    return "http://127.0.0.1:" + management;
  }
}
