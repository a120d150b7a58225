package rolewatch.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The directory where everything is kept, held by one process at a time. The system gives the lock
 * back when that process dies, however it dies.
 */
public final class DataDirectory implements AutoCloseable {

  private static final long SPACE_WANTED = 500L * 1024 * 1024;

  private final Path path;
  private final FileChannel holder;

  private DataDirectory(Path path, FileChannel holder) {
    this.path = path;
    this.holder = holder;
  }

  /**
   * Takes the directory, which is made if need be.
   *
   * @param ports written down for those who look for the running instance
   * @throws StartRefused if it is not writable, has too little space or belongs to a running
   *     process
   */
  public static DataDirectory take(Path directory, PortPlan ports) {
    Path path = directory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path);
      requireWritable(path);
      requireSpace(path);
      return lock(path, ports);
    } catch (IOException failed) {
      throw new StartRefused(
          "Cannot use the data directory %s (%s); choose another with --data."
              .formatted(path, failed),
          failed);
    }
  }

  private static void requireWritable(Path path) {
    if (!Files.isWritable(path)) {
      throw new StartRefused(
          "The data directory %s is not writable for user %s; choose another with --data."
              .formatted(path, System.getProperty("user.name")));
    }
  }

  private static void requireSpace(Path path) throws IOException {
    long space = Files.getFileStore(path).getUsableSpace();
    if (space < SPACE_WANTED) {
      throw new StartRefused(
          "Only %d MB are free for the data directory %s; %d MB are needed."
              .formatted(space >> 20, path, SPACE_WANTED >> 20));
    }
  }

  private static DataDirectory lock(Path path, PortPlan ports) throws IOException {
    FileChannel holder =
        FileChannel.open(Instance.file(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(holder) == null) {
      holder.close();
      throw new StartRefused(
          "Rolewatch already runs over %s%s; stop it first, or choose another directory with --data."
              .formatted(
                  path, Instance.read(path).map(found -> " as process " + found.pid()).orElse("")));
    }
    holder.truncate(0);
    Instance own = new Instance(ProcessHandle.current().pid(), ports);
    holder.write(ByteBuffer.wrap(own.text().getBytes(StandardCharsets.UTF_8)));
    return new DataDirectory(path, holder);
  }

  private static @Nullable FileLock tryLock(FileChannel holder) throws IOException {
    try {
      return holder.tryLock();
    } catch (OverlappingFileLockException heldByOurselves) {
      return null;
    }
  }

  public Path path() {
    return path;
  }

  Path servers() {
    return path.resolve("servers");
  }

  /** Gives the directory back. */
  @Override
  public void close() {
    if (!holder.isOpen()) {
      return;
    }
    try {
      holder.truncate(0);
      holder.close();
    } catch (IOException givenBackAtExitAnyway) {
      throw new UncheckedIOException(givenBackAtExitAnyway);
    }
  }
}
