package icp.suite;

import icp.suite.client.Addresses;
import java.util.List;
import java.util.stream.Stream;

/** Finds the APIs of a suite that is up. */
final class RunningApis {

  private RunningApis() {}

  /**
   * Where they are.
   *
   * @throws SuiteException when it is not up, or not yet
   */
  static Addresses in(DataFolder folder) {
    var pids = running(folder);
    return new Addresses(
        url(pids, Service.FILING_ORCHESTRATOR),
        url(pids, Service.DOMAIN_SERVICE),
        url(pids, Service.INSTANCE_SERVICE),
        url(pids, Service.DOCUMENT_SERVICE));
  }

  /**
   * Where all processes of a service are.
   *
   * @throws SuiteException when the suite is not up, or not yet
   */
  static List<String> replicas(DataFolder folder, Service service) {
    return running(folder).replicas(service).stream().map(ProcessEntry::url).toList();
  }

  private static PidFile running(DataFolder folder) {
    return PidFile.read(folder.pids())
        .filter(PidFile::ready)
        .filter(pids -> Stream.of(Service.values()).noneMatch(it -> pids.replicas(it).isEmpty()))
        .orElseThrow(() -> new SuiteException("Run ./beian up first."));
  }

  private static String url(PidFile pids, Service service) {
    return pids.find(service.title()).orElseThrow().url();
  }
}
