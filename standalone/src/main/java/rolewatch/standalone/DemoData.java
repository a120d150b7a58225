package rolewatch.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import rolewatch.backends.LocalServers;

/** Where a demo keeps its data, which begin afresh whenever it does: another market may follow. */
final class DemoData {

  private static final String MARK = "made-up-market";

  private DemoData() {}

  /**
   * Deletes what an earlier demo left behind.
   *
   * @throws StartRefused if something else than a demo keeps its data there; nothing is deleted
   */
  static void beginAfresh(Path data) throws IOException {
    if (Instance.read(data).isPresent()) {
      return; // Taking the directory says so.
    }
    Path mark = data.resolve(MARK);
    Path servers = data.resolve("servers");
    if (Files.exists(servers) && !Files.exists(mark)) {
      throw new StartRefused(
          "%s holds the data of something else than a demo, which begins afresh each time; choose another directory with --data."
              .formatted(data));
    }
    if (Files.exists(servers)) {
      LocalServers.stopLeftBehind(servers);
      FileSystemUtils.deleteRecursively(servers);
    }
    Files.createDirectories(data);
    Files.writeString(mark, "Of a demo, which deletes what lies here when it begins again.\n");
  }
}
