package rolewatch.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rolewatch.ingest.board.BoardEntry;
import rolewatch.ingest.board.BoardKey;
import rolewatch.ingest.board.BoardsFile;
import rolewatch.ingest.board.BoardsFileInvalid;
import rolewatch.ingest.page.HostPort;

/** The boards that this instance reads, in the order of the file. */
public final class ConfiguredBoards {

  private static final String DEFAULT = "boards.yaml";

  private final Map<BoardKey, BoardEntry> entries = new LinkedHashMap<>();

  public ConfiguredBoards(List<BoardEntry> boards) {
    boards.forEach(board -> entries.put(board.key(), board));
  }

  /**
   * Reads the operator's file, or the one that comes with the service.
   *
   * @throws BoardsFileInvalid if it is not there or a line is wrong
   */
  static ConfiguredBoards read(@Nullable Path file) {
    if (file == null || file.toString().isBlank()) {
      return new ConfiguredBoards(BoardsFile.read(DEFAULT, shipped()));
    }
    try {
      return new ConfiguredBoards(BoardsFile.read(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      String why = Files.exists(file) ? "cannot be read" : "does not exist";
      throw new BoardsFileInvalid(
          List.of(
              "the boards file "
                  + file
                  + " "
                  + why
                  + "; set rolewatch.ingest.boards-file to a readable file, or leave it out for the"
                  + " default boards"));
    }
  }

  public Collection<BoardKey> keys() {
    return entries.keySet();
  }

  /** The entry of a board; null if it is not configured. */
  public @Nullable BoardEntry find(BoardKey key) {
    return entries.get(key);
  }

  /** The hosts that the operator named in the file. */
  Set<HostPort> hosts() {
    return entries.values().stream()
        .map(BoardEntry::baseUrl)
        .filter(address -> address != null)
        .map(HostPort::of)
        .collect(Collectors.toSet());
  }

  private static String shipped() {
    try (InputStream in = ConfiguredBoards.class.getResourceAsStream(DEFAULT)) {
      if (in == null) {
        throw new IllegalStateException("the service comes without " + DEFAULT);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
