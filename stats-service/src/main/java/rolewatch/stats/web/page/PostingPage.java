package rolewatch.stats.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Evidence;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/** One posting, its text marked with what was read from where. */
record PostingPage(
    String title,
    String foot,
    String employer,
    String location,
    String state,
    @Nullable String url,
    String life,
    List<FindingLine> findings,
    List<Segment> segments) {

  static PostingPage of(Posting posting, @Nullable EnrichedPosting event) {
    Facts facts = posting.facts();
    List<FindingLine> findings = event == null ? List.of() : FindingLine.of(event.findings());
    return new PostingPage(
        facts == null ? posting.ref().toString() : facts.title(),
        "%s, version %d/%d/%d"
            .formatted(
                posting.ref(),
                posting.version().incarnation(),
                posting.version().offset(),
                posting.version().extractorVersion()),
        facts == null ? "" : facts.employer(),
        event == null ? "" : event.location(),
        posting.isOpen() ? "open" : "closed",
        facts == null ? null : link(facts.url()),
        life(posting),
        findings,
        event == null ? List.of() : Segment.of(event.text(), spans(findings)));
  }

  /** Only an address of the web becomes a link. */
  private static @Nullable String link(@Nullable String url) {
    return url != null && url.matches("(?i)https?://\\S+") ? url : null;
  }

  private static String life(Posting posting) {
    String opened = "Opened " + posting.openedDay() + ", last observed " + posting.observedAt();
    Posting.Closing closing = posting.closing();
    return closing == null
        ? opened
        : opened + ", closed " + closing.day() + " (" + Words.name(closing.reason().name()) + ")";
  }

  private static List<Segment.Span> spans(List<FindingLine> findings) {
    return findings.stream()
        .filter(line -> line.evidence().field() == Evidence.Field.TEXT)
        .map(
            line ->
                new Segment.Span(
                    line.evidence().start(),
                    line.evidence().end(),
                    line.field(),
                    "%s: %s (%s)".formatted(line.field(), line.value(), line.rule())))
        .toList();
  }
}
