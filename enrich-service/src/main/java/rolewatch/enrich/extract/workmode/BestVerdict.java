package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.Evidence;
import rolewatch.events.WorkMode;

/** Of all that the sentences of a text say, what goes before the rest. */
final class BestVerdict {

  private final PreparedText text;
  private final Tokens words;
  private final @Nullable Verdict known;
  private @Nullable Verdict best;
  private boolean onlyNow;

  /**
   * None so far.
   *
   * @param known what a phrase says; a sentence around it goes before the others. Null if none does
   */
  BestVerdict(PreparedText text, Tokens words, @Nullable Verdict known) {
    this.text = text;
    this.words = words;
    this.known = known;
  }

  /** The best; null if nothing was said. */
  @Nullable Verdict found() {
    return best;
  }

  /**
   * Takes up what a sentence says, if it goes before what is known.
   *
   * @param first the number of the sentence's first word
   * @param now that it holds for a time only, and what holds later may be said elsewhere
   */
  void keep(Said said, int first, boolean now) {
    Verdict verdict = verdict(said, first);
    if (best == null || isBetter(verdict, best, now)) {
      best = verdict;
      onlyNow = now;
    }
  }

  // Hybrid work goes before its parts; otherwise what is said of the job goes before the team.
  private boolean isBetter(Verdict verdict, Verdict than, boolean now) {
    if (onlyNow && !now && verdict.firm()) {
      return true;
    }
    if (isAroundKnown(verdict) != isAroundKnown(than)) {
      return isAroundKnown(verdict);
    }
    boolean hybrid = verdict.mode() == WorkMode.HYBRID;
    return hybrid != (than.mode() == WorkMode.HYBRID) ? hybrid : verdict.firm() && !than.firm();
  }

  private boolean isAroundKnown(Verdict verdict) {
    return known != null && known.overlaps(verdict);
  }

  private Verdict verdict(Said said, int first) {
    boolean hybrid = said.mode() == WorkMode.HYBRID;
    int start = words.start(first + said.from());
    int end = words.end(first + said.to());
    Integer days = said.days() == 0 || !hybrid ? null : said.days();
    Evidence evidence = text.evidence(start, end, "work-mode." + said.form());
    return new Verdict(said.mode(), days, said.firm(), evidence);
  }
}
