package icp.suite;

import icp.suite.client.UnexpectedAnswer;
import icp.suite.demo.SamplePhoto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the photo of a verification for who tries things out. */
@Command(
    name = "photo",
    description = {
      "Puts a sample person before a backdrop, for trying out a verification without a camera.",
      "The person is an astronaut, from a portrait in the public domain."
    },
    mixinStandardHelpOptions = true)
final class PhotoCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BACKDROP", description = "The backdrop, as PNG.")
  private Path backdrop;

  @Parameters(paramLabel = "PHOTO", description = "Where to put the photo, as JPEG.")
  private Path photo;

  @Override
  public Integer call() {
    byte[] made = before();
    try {
      Files.write(photo, made);
    } catch (IOException e) {
      throw new SuiteException("Cannot write " + photo + ": " + e.getMessage(), e);
    }
    Console.terminal().say("A sample photo: " + photo + ", " + made.length / 1024 + " KB.");
    return 0;
  }

  private byte[] before() {
    try {
      return SamplePhoto.before(Files.readAllBytes(backdrop), RandomGenerator.getDefault());
    } catch (IOException e) {
      throw new SuiteException("Cannot read " + backdrop + ": " + e.getMessage(), e);
    } catch (UnexpectedAnswer e) {
      throw new SuiteException(backdrop + " is no picture: download the backdrop as PNG.", e);
    }
  }
}
