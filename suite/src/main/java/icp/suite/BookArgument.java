package icp.suite;

import icp.regulations.Book;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A book of regulations as it is named on the command line. */
final class BookArgument {

  static final String BUNDLED = "bundled";

  private BookArgument() {}

  /** Reads the one that comes along, or the one in a folder. */
  static Book read(String book) {
    return book.equals(BUNDLED) ? Book.bundled() : Book.load(folder(book));
  }

  private static Path folder(String book) {
    try {
      Path folder = Path.of(book);
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException noName) {
      // Said below: it is no folder either way.
    }
    throw new SuiteException(
        "There is no folder " + book + ". Name the folder of a book, or: " + BUNDLED);
  }
}
