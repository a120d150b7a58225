package rolewatch.enrich;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;
import rolewatch.events.PostingSeen;

/** A raw record on its way through the flow, until its outcome is known. */
final class Passage {

  private final RawRecord raw;
  private @Nullable PostingSeen seen;
  private @Nullable PostingText text;
  private @Nullable Outcome outcome;

  Passage(RawRecord raw) {
    this.raw = raw;
  }

  RawRecord raw() {
    return raw;
  }

  boolean isOpen() {
    return outcome == null;
  }

  void seen(PostingSeen posting) {
    seen = posting;
  }

  PostingSeen seen() {
    return Objects.requireNonNull(seen);
  }

  void prepare() {
    text = TextPreparer.prepare(seen());
  }

  PostingText text() {
    return Objects.requireNonNull(text);
  }

  void end(Outcome decided) {
    outcome = decided;
  }

  Outcome outcome() {
    return Objects.requireNonNull(outcome);
  }
}
