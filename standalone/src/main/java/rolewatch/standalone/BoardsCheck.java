package rolewatch.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.board.BoardsFile;
import rolewatch.ingest.board.BoardsFileInvalid;

/** Reads the boards file before anything is started, as ingest-service will read it. */
final class BoardsCheck {

  private BoardsCheck() {}

  /**
   * Does nothing if the file is right.
   *
   * @param boards null for the list that comes with Rolewatch
   * @throws StartRefused if it cannot be read, or naming every wrong line
   */
  static void requireValid(@Nullable Path boards) {
    if (boards == null) {
      return;
    }
    try {
      BoardsFile.read(boards.toString(), Files.readString(boards));
    } catch (IOException unreadable) {
      throw new StartRefused(
          "There is no readable boards file %s; choose one with --boards FILE."
              .formatted(boards.toAbsolutePath().normalize()),
          unreadable);
    } catch (BoardsFileInvalid invalid) {
      throw new StartRefused(String.valueOf(invalid.getMessage()), invalid);
    }
  }
}
