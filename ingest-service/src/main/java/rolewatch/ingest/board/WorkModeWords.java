package rolewatch.ingest.board;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a board's field for the mode of work. */
public final class WorkModeWords {

  private WorkModeWords() {}

  /** The mode a field's whole value names; null if it names none. */
  public static @Nullable WorkMode read(@Nullable String value) {
    String word = value == null ? "" : value.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return switch (word) {
      case "remote", "fullyremote", "telecommute", "fulltimeremote" -> WorkMode.REMOTE;
      case "hybrid", "hybridremote", "partiallyremote" -> WorkMode.HYBRID;
      case "onsite", "inoffice", "office", "inperson" -> WorkMode.ONSITE;
      default -> null;
    };
  }
}
