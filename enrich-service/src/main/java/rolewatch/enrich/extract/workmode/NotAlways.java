package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads what is denied of the whole week: "from home, but not every day". */
final class NotAlways {

  private static final int NOT_BEFORE = 4;

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;

  private NotAlways(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
  }

  static @Nullable Said read(Situation situation) {
    return situation.sentence().has(Part.NOT) ? new NotAlways(situation).notAlways() : null;
  }

  private @Nullable Said notAlways() {
    for (Share share : situation.shares()) {
      int anchor = share.whole() ? situation.places().nearest(share) : -1;
      boolean said = anchor >= 0 && isDenied(share);
      if (said && (anchor == home || situation.isSomebodys())) {
        int from = Math.min(anchor, share.from());
        return situation.saidInPassing(WorkMode.HYBRID, from, share.to(), "not-always");
      }
    }
    return null;
  }

  private boolean isDenied(Share share) {
    int not = sentence.findInClause(Part.NOT, share.from(), share.from(), NOT_BEFORE, 0);
    return isNoDuty(share)
        || not >= 0 && sentence.find(Part.MUST, not, share.from()) < 0
        || sentence.is(share.from() - 1, Part.NOT);
  }

  // "you need not come every day"
  private boolean isNoDuty(Share share) {
    int from = share.from();
    int not = sentence.findInClause(Part.NOT, from, from, Situation.BESIDE, 0);
    return not >= 0 && sentence.is(not, Part.MUST);
  }
}
