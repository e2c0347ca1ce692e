package icp.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who runs, for {@code status}, {@code down} and tools.
 *
 * @param ready whether everything has answered once; false while the suite starts
 * @param processes the launcher first
 */
record PidFile(boolean ready, List<ProcessEntry> processes) {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static Optional<PidFile> read(Path file) {
    try {
      return Optional.of(JSON.readValue(Files.readAllBytes(file), PidFile.class));
    } catch (NoSuchFileException nothingRuns) {
      return Optional.empty();
    } catch (IOException e) {
      throw new SuiteException("Cannot read " + file + ".", e);
    }
  }

  void write(Path file) {
    try {
      PrivateFiles.write(file, JSON.writeValueAsString(this) + "\n");
    } catch (JsonProcessingException e) {
      throw new SuiteException("Cannot write " + file + ".", e);
    }
  }

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new SuiteException("Cannot delete " + file + ".", e);
    }
  }

  /** The launcher's process, when it lives. */
  Optional<ProcessHandle> launcher() {
    return processes.stream()
        .filter(entry -> entry.name().equals(ProcessEntry.LAUNCHER))
        .findFirst()
        .flatMap(ProcessEntry::process);
  }

  Optional<ProcessEntry> find(String name) {
    return processes.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  /** The services that live, with or without their launcher. */
  List<ProcessEntry> services() {
    return List.of(Service.values()).stream().flatMap(it -> replicas(it).stream()).toList();
  }

  /** The processes of a service that live. */
  List<ProcessEntry> replicas(Service service) {
    return processes.stream()
        .filter(entry -> service.owns(entry.name()))
        .filter(ProcessEntry::isAlive)
        .toList();
  }
}
