package icp.regulations;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * The first page of a book: when it was last changed, and which files belong to it.
 *
 * <p>The files are listed because a file lost on the way, or left over from an older book, would
 * otherwise go unnoticed.
 */
record Manifest(LocalDate edition, List<String> files) {
  static final String FILE = "book.yaml";

  Manifest {
    files = List.copyOf(files);
    Require.that(new HashSet<>(files).size() == files.size(), "`files` names a file twice");
    files.forEach(
        file ->
            Require.that(
                file.matches("([a-z0-9-]+/)?[a-z0-9-]+\\.yaml"),
                "`" + file + "` is not a name of lower case words, hyphens and .yaml"));
  }
}
