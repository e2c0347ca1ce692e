package icp.suite;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything lies that the suite owns on this machine.
 *
 * @param path absolute
 */
record DataFolder(Path path) {

  DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /**
   * Makes it when it is missing.
   *
   * @throws SuiteException when it holds something else: we close it to everyone but us, which
   *     would be a nasty surprise for, say, a home folder
   */
  void open() {
    String[] names = path.toFile().list();
    boolean isEmpty = names == null || names.length == 0;
    if (!isEmpty && !Files.exists(lock())) {
      throw new SuiteException(
          "The folder " + path + " holds something else. Name an empty one or a new one.");
    }
    PrivateFiles.folder(path);
    PrivateFiles.touch(lock());
  }

  Path lock() {
    return path.resolve("launcher.lock");
  }

  Path pids() {
    return path.resolve("pids.json");
  }

  Path secrets() {
    return path.resolve("secrets");
  }

  Path documents() {
    return path.resolve("documents");
  }

  Path servers() {
    return path.resolve("servers");
  }

  Path logs() {
    return path.resolve("logs");
  }

  Path log(String process) {
    return logs().resolve(process + ".log");
  }
}
