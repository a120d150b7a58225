package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads a whole working week at the employer's place. */
final class AlwaysThere {

  private final Situation situation;
  private final WorkplaceSentence sentence;

  private AlwaysThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
  }

  static @Nullable Said read(Situation situation) {
    return new AlwaysThere(situation).always();
  }

  private @Nullable Said always() {
    for (Share share : situation.shares()) {
      int anchor = share.whole() ? situation.places().nearest(share) : -1;
      if (anchor >= 0 && !isRelated(share) && situation.concernsSomebody(share, anchor)) {
        int from = Math.min(anchor, share.from());
        return situation.said(
            WorkMode.ONSITE, 0, from, Math.max(anchor, share.to()), "always-there");
      }
    }
    return null;
  }

  // "for nurses who work shifts on the wards"
  private boolean isRelated(Share share) {
    int relative = sentence.find(Part.RELATIVE, share.from() - CLOSE, share.from());
    return relative > 0
        && sentence.is(relative - 1, Part.TEAM)
        && !sentence.hasAny(Part.bits(Part.YOU, Part.POST));
  }
}
