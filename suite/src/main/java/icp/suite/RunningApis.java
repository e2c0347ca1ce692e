package icp.suite;

import icp.suite.client.Addresses;

/** Finds the APIs of a suite that is up. */
final class RunningApis {

  private RunningApis() {}

  /**
   * Where they are.
   *
   * @throws SuiteException when it is not up, or not yet
   */
  static Addresses in(DataFolder folder) {
    var pids =
        PidFile.read(folder.pids())
            .filter(PidFile::ready)
            .filter(it -> it.services().size() == Service.values().length)
            .orElseThrow(() -> new SuiteException("Run ./beian up first."));
    return new Addresses(
        url(pids, Service.FILING_ORCHESTRATOR),
        url(pids, Service.DOMAIN_SERVICE),
        url(pids, Service.INSTANCE_SERVICE),
        url(pids, Service.DOCUMENT_SERVICE));
  }

  private static String url(PidFile pids, Service service) {
    return pids.find(service.title()).orElseThrow().url();
  }
}
