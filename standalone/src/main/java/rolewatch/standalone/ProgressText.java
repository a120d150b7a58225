package rolewatch.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Progress in words: several lines for a screen, one line for a log. */
final class ProgressText {

  private static final String SILENT = "not answering";
  private static final String RUNNING = "RUNNING";

  private ProgressText() {}

  static List<String> screen(Progress progress, Duration sinceStart) {
    String end = progress.isSettled() ? ", everything is counted" : "";
    List<String> lines = new ArrayList<>(stages(progress));
    lines.add(row("time", seconds(sinceStart) + end));
    return lines;
  }

  /** What the first reading came to, and what it could not reach. */
  static String summary(Progress progress, Duration sinceStart) {
    String counted = "Everything that was read is counted after " + seconds(sinceStart) + ".";
    Progress.Ingest ingest = progress.ingest();
    if (ingest == null || ingest.boards().unreachable() == 0) {
      return counted;
    }
    return counted
        + " %d of %d boards could not be read; 'sources' below says why."
            .formatted(ingest.boards().unreachable(), ingest.boards().configured());
  }

  static List<String> stages(Progress progress) {
    return List.of(
        row("boards", boards(progress.ingest())),
        row("postings", postings(progress.ingest())),
        row("enriched", enriched(progress.enrich())),
        row("counted", counted(progress.stats())));
  }

  static String line(Progress progress) {
    return String.join(
        " | ",
        "boards " + boards(progress.ingest()),
        "postings " + postings(progress.ingest()),
        "enriched " + enriched(progress.enrich()),
        "counted " + counted(progress.stats()));
  }

  static List<String> addresses(PortPlan ports) {
    return List.of(
        row("dashboard", address(ports.stats(), "/")),
        row("figures", address(ports.stats(), "/v1/roles")),
        row("sources", address(ports.ingest(), "/v1/status")),
        row("push", address(ports.ingest(), "/v1/postings")),
        row("explain", address(ports.enrich(), "/v1/explain")));
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  private static String address(int port, String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static String row(String name, String text) {
    return String.format(Locale.ROOT, "  %-10s %s", name, text);
  }

  private static String boards(Progress.@Nullable Ingest ingest) {
    if (ingest == null) {
      return SILENT;
    }
    Progress.Boards boards = ingest.boards();
    return count(boards.read())
        + " of "
        + count(boards.configured())
        + " read"
        + unlessZero(boards.unreachable(), "unreachable")
        + unlessZero(boards.pending(), "to come");
  }

  private static String postings(Progress.@Nullable Ingest ingest) {
    if (ingest == null) {
      return SILENT;
    }
    Progress.Postings postings = ingest.postings();
    return count(postings.published())
        + " in"
        + unlessZero(ingest.pushed(), "pushed")
        + unlessZero(postings.changed(), "changed")
        + unlessZero(postings.closed(), "closed")
        + unlessZero(postings.rejected(), "rejected");
  }

  private static String enriched(Progress.@Nullable Enrich enrich) {
    if (enrich == null) {
      return SILENT;
    }
    return count(enrich.enriched())
        + unlessZero(enrich.rejected(), "rejected")
        + unlessZero(enrich.lag(), "waiting")
        + trouble(enrich.state(), enrich.detail());
  }

  private static String counted(Progress.@Nullable Stats stats) {
    if (stats == null) {
      return SILENT;
    }
    return count(stats.applied())
        + ", "
        + count(stats.postings().open())
        + " open in "
        + count(stats.jobs().active())
        + " jobs"
        + unlessZero(stats.rejected(), "rejected")
        + unlessZero(stats.lag(), "waiting")
        + trouble(stats.state(), stats.detail());
  }

  private static String trouble(String state, @Nullable String detail) {
    if (state.equals(RUNNING)) {
      return "";
    }
    return ", " + state + (detail == null ? "" : ": " + detail);
  }

  private static String unlessZero(long number, String word) {
    return number == 0 ? "" : ", " + count(number) + " " + word;
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
