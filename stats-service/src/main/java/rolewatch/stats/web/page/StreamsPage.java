package rolewatch.stats.web.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Accounting;
import rolewatch.stats.postgres.Totals;

/** What became of every record, and how fresh the figures are. */
record StreamsPage(
    String title,
    String foot,
    String state,
    List<Card> cards,
    List<Accounting.LogTally> logs,
    List<Watermark> watermarks) {

  record Card(String name, String value, String detail) {}

  record Watermark(String name, String value) {}

  static StreamsPage of(
      Accounting accounting,
      Totals totals,
      Map<String, Instant> watermarks,
      long lag,
      @Nullable String trouble) {
    Accounting.Totals records = accounting.totals();
    return new StreamsPage(
        "Streams",
        "received = applied + superseded + rejected.",
        trouble == null ? "Records move." : "Records wait: " + trouble,
        List.of(
            new Card("Received", Words.number(records.received()), "enriched records"),
            new Card("Applied", Words.number(records.applied()), "changed what is known"),
            new Card("Superseded", Words.number(records.superseded()), "older, or the same again"),
            new Card("Rejected", Words.number(records.rejected()), "were no events"),
            new Card("Waiting", lag < 0 ? "?" : Words.number(lag), "not yet counted"),
            new Card("Open postings", Words.number(totals.open()), closed(totals)),
            new Card(
                "Active jobs", Words.number(totals.activeJobs()), "version " + totals.version())),
        accounting.logs(),
        watermarks.entrySet().stream()
            .map(entry -> new Watermark(entry.getKey(), entry.getValue().toString()))
            .toList());
  }

  private static String closed(Totals totals) {
    return Words.number(totals.closed()) + " closed";
  }
}
