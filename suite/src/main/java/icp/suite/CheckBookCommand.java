package icp.suite;

import icp.regulations.BadBookException;
import icp.regulations.Book;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a book, before a service refuses to start with it. */
@Command(
    name = "check",
    description = {
      "Judges a book of regulations and tells every fault with its file and line.",
      "Exit code: 0 it is good, 1 it has faults."
    },
    mixinStandardHelpOptions = true)
final class CheckBookCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = BookArgument.BUNDLED,
      description = "The book's folder; without it, the book that comes along.")
  private String book;

  @Override
  public Integer call() {
    try {
      Book good = BookArgument.read(book);
      Console.terminal().say("A good book: version " + good.version() + ".");
      return 0;
    } catch (BadBookException bad) {
      bad.faults().forEach(Console.errors()::say);
      Console.errors()
          .say("Faults: " + bad.faults().size() + ". No service starts with this book.");
      return 1;
    }
  }
}
