package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads work that is done with the hands, or for people who are there, in the employer's room. */
final class HandsThere {

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private HandsThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    return new HandsThere(situation).byHand();
  }

  // "repair bicycles in our workshop"; a desk is no place for it
  private @Nullable Said byHand() {
    int hands = sentence.find(Part.HANDS, there - BESIDE, there);
    int to = hands < 0 ? -1 : sentence.find(Part.TO_PLACE, Math.max(hands + 1, there - 4), there);
    boolean room = sentence.is(there, Part.SEAT) && !sentence.is(there, Part.OFFICE);
    return to >= 0
            && room
            && !sentence.is(to, Part.FROM)
            && (sentence.findInClause(Part.OUR, there, there, 3, 4) >= 0 || isYours(hands))
            && !sentence.has(Part.NOT)
            && sentence.findInClause(Part.RARE, there, there, CLOSE - 2, CLOSE) < 0
        ? situation.saidInPassing(WorkMode.ONSITE, hands, there, "hands-there")
        : null;
  }

  private boolean isYours(int hands) {
    return sentence.near(Part.YOU, hands, 3, 0) && sentence.near(Part.THE, there, 3, 0);
  }
}
