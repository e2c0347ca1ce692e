package icp.suite;

import icp.regulations.BadBookException;
import icp.regulations.Book;
import icp.regulations.BookDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says in words what changed from one book to another. */
@Command(
    name = "diff",
    description = {
      "Says in words how one book of regulations differs from another.",
      "Exit code: 0 both could be compared, 1 one of them has faults."
    },
    mixinStandardHelpOptions = true)
final class DiffBooksCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "A folder, or the word " + BookArgument.BUNDLED)
  private String before;

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "A folder, or the word " + BookArgument.BUNDLED)
  private String after;

  @Override
  public Integer call() {
    Book old = good(before);
    Book now = good(after);
    Console console = Console.terminal();
    console.say(old.version() + " -> " + now.version());
    var differences = BookDiff.between(old, now);
    differences.forEach(console::say);
    if (differences.isEmpty()) {
      console.say("They say the same on every day.");
    }
    return 0;
  }

  private static Book good(String book) {
    try {
      return BookArgument.read(book);
    } catch (BadBookException bad) {
      throw new SuiteException(book + ": " + bad.getMessage());
    }
  }
}
