package rolewatch.enrich.extract.workmode;

import static rolewatch.enrich.extract.workmode.Situation.BESIDE;
import static rolewatch.enrich.extract.workmode.Situation.CLOSE;

import org.jspecify.annotations.Nullable;
import rolewatch.events.WorkMode;

/** Reads work that is done with the hands, or for people who are there, in the employer's room. */
final class HandsThere {

  private static final long OPEN = Part.bits(Part.NOT, Part.RARE, Part.RELATIVE, Part.MAY);

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int there;

  private HandsThere(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    HandsThere there = new HandsThere(situation);
    Said said = there.byHand();
    return said == null ? there.ofStaff() : said;
  }

  // "cashiers at our branch serve customers"
  private @Nullable Said ofStaff() {
    int staff = sentence.find(Part.TEAM, there - CLOSE, there - 1);
    int hands = staff < 0 ? -1 : sentence.findInClause(Part.HANDS, there, there, 0, CLOSE);
    boolean ours = hands > 0 && sentence.findInClause(Part.OUR, there, there, 3, 0) > staff;
    return ours
            && isRoom()
            && sentence.is(hands - 1, Part.TO_PLACE) == sentence.is(hands, Part.TO_PLACE)
            && !sentence.hasAny(OPEN)
        ? situation.saidInPassing(WorkMode.ONSITE, staff, hands, "hands-there")
        : null;
  }

  private boolean isRoom() {
    return sentence.is(there, Part.SEAT) && !sentence.is(there, Part.OFFICE);
  }

  // "repair bicycles in our workshop"; a desk is no place for it
  private @Nullable Said byHand() {
    int hands = sentence.find(Part.HANDS, there - BESIDE, there);
    int to = hands < 0 ? -1 : sentence.find(Part.TO_PLACE, Math.max(hands + 1, there - 4), there);
    return to >= 0
            && isRoom()
            && !sentence.is(to, Part.FROM)
            && (sentence.findInClause(Part.OUR, there, there, 3, 4) >= 0
                || isYours(hands)
                || isOurs(hands))
            && !sentence.has(Part.NOT)
            && sentence.findInClause(Part.RARE, there, there, CLOSE - 2, CLOSE) < 0
        ? situation.saidInPassing(WorkMode.ONSITE, hands, there, "hands-there")
        : null;
  }

  // "our bakers bake in the bakehouse"
  private boolean isOurs(int hands) {
    return sentence.is(hands - 1, Part.TEAM)
        && sentence.is(hands - 2, Part.OUR)
        && sentence.near(Part.THE, there, 3, 0);
  }

  private boolean isYours(int hands) {
    return sentence.is(hands, Part.YOU)
        || sentence.near(Part.YOU, hands, 3, 0) && sentence.near(Part.THE, there, 3, 0);
  }
}
