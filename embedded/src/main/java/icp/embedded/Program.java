package icp.embedded;

import java.nio.file.Path;
import java.util.List;

/** What differs between one server and the other; {@link Server} is what they have in common. */
interface Program {

  /** For sentences, such as "PostgreSQL". */
  String name();

  /** The server's own folder. */
  Path home();

  /** Makes data, settings and secrets when they are missing. Cheap when they are there. */
  void prepare();

  /** What to run so that the server listens on the port. Writes the settings that name it. */
  List<String> command(int port);

  /** Whether the server on the port is ours and does its work. */
  boolean answers(int port);

  /** What has to be said to a server that answers before anybody else may use it. */
  default void settle(int port) {
    // Most have nothing to be told.
  }

  /** The signal, such as "TERM", that makes it stop soon and cleanly. */
  String stopSignal();

  /** Whether what it said as it died will pass by itself, so that another try is worth it. */
  boolean willPass(String said);

  default Path logFile() {
    return home().resolve("server.log");
  }
}
