package icp.suite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/**
 * One launcher per folder. The kernel lets go of the lock when its holder dies, however it dies.
 */
final class LauncherLock implements AutoCloseable {

  private final FileChannel channel;

  private LauncherLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock or fails at once.
   *
   * @throws SuiteException when another launcher holds it
   */
  static LauncherLock take(DataFolder data) {
    try {
      var channel = FileChannel.open(data.lock(), StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new SuiteException(
            "Another launcher is at work on " + data.path() + "; see ./beian status.");
      }
      return new LauncherLock(channel);
    } catch (IOException e) {
      throw new SuiteException("Cannot lock " + data.lock() + ".", e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new SuiteException("Cannot let go of the folder's lock.", e);
    }
  }
}
