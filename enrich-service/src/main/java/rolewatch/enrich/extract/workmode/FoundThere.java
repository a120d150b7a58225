package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads who is to be found at the employer's place. */
final class FoundThere {

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private FoundThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    return new FoundThere(situation).found();
  }

  // "you will be at our mill"
  private @Nullable Said found() {
    int be = sentence.find(Part.ATTEND, there - CLOSE, there);
    boolean yours =
        be > 0
            && sentence.near(Part.YOU, be, 2, 0)
            && sentence.find(Part.TO_PLACE, be + 1, be + 3) >= 0
            && sentence.findInClause(Part.OUR, there, there, 3, 0) >= 0;
    boolean ours = !sentence.is(there, Part.OFFICE) && sentence.is(there, Part.SEAT);
    return (yours && ours || isPresent()) && !sentence.hasAny(DutyThere.OPEN)
        ? situation.saidInPassing(WorkMode.ONSITE, Math.max(0, be), there, "tied-there")
        : null;
  }

  // "bist du vor Ort in unserer Kita"
  private boolean isPresent() {
    int be = sentence.find(Part.BE, there - 4, there);
    return be >= 0
        && sentence.is(there, Part.PRESENT)
        && sentence.near(Part.YOU, be, 2, 1)
        && sentence.findInClause(Part.OUR, there, there, 0, 5) >= 0
        && situation.shares().isEmpty();
  }
}
