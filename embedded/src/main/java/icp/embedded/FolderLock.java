package icp.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One launcher per folder. The kernel lets go of the lock when the launcher dies, however it dies.
 */
final class FolderLock implements AutoCloseable {

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock or fails at once.
   *
   * @throws EmbeddedServersException when another launcher holds it
   */
  static FolderLock take(Path folder) {
    Path file = PrivateFiles.touch(folder.resolve("lock"));
    try {
      var channel = FileChannel.open(file, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new EmbeddedServersException(
            "The folder " + folder + " is in use by another launcher. Stop that one first.");
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot lock " + file + ".", e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisJvm) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new EmbeddedServersException("Cannot let go of the folder's lock.", e);
    }
  }
}
