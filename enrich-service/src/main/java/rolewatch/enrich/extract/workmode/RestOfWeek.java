package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads a week of which a sentence tells where the rest is spent. */
final class RestOfWeek {

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;

  private RestOfWeek(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
  }

  /** Reads a rest that is nearly all: come a few times a year, else work at home. */
  static @Nullable Said rarelyThere(Situation situation) {
    return new RestOfWeek(situation).rarelyThere();
  }

  static @Nullable Said read(Situation situation) {
    return new RestOfWeek(situation).whatIsLeft();
  }

  // "we meet twice a year, otherwise you work from home"
  private @Nullable Said rarelyThere() {
    int rare = home < 0 || sentence.has(Part.MONTH) ? -1 : sentence.find(Part.RARE, 0, home);
    int left = rare < 0 ? -1 : sentence.find(Part.LEFT, 0, sentence.size());
    boolean share = left >= 0 && sentence.near(Part.TIME, rare, 0, 3) || sentence.takesTurns();
    return left < 0 || share || !situation.shares().isEmpty() || sentence.has(Part.NOT)
        ? null
        : situation.said(WorkMode.REMOTE, 0, left, home, "always-home");
  }

  // "the rest of the week from home", "your time is divided between the town hall and your home"
  private @Nullable Said whatIsLeft() {
    int away = home >= 0 ? home : sentence.find(Part.ANYWHERE, 0, sentence.size());
    if (away < 0 || sentence.has(Part.NOT) || situation.places().isChoice()) {
      return null;
    }
    int left = sentence.find(Part.LEFT, away - Situation.BESIDE, away + Situation.CLOSE);
    int split = left < 0 ? sentence.find(Part.SPLIT, 0, away) : left;
    boolean shares = left >= 0 || split >= 0 && isBetween(split, away);
    return shares && situation.isSomebodys()
        ? situation.said(WorkMode.HYBRID, 0, split, away, "two-places")
        : null;
  }

  private boolean isBetween(int split, int away) {
    return away - split <= Situation.BESIDE + 2
        && sentence.find(Part.BETWEEN, split, split + 4) >= 0
        && sentence.find(Part.AWAY, split, away + 4) < 0;
  }
}
