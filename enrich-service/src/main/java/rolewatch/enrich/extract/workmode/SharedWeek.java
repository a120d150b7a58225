package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads a working week that is shared between the employer's place and another. */
final class SharedWeek {

  private final Situation situation;
  private final WorkplaceSentence sentence;
  private final int home;
  private final int there;

  private SharedWeek(Situation situation) {
    this.situation = situation;
    this.sentence = situation.sentence();
    this.home = situation.home();
    this.there = situation.there();
  }

  static @Nullable Said read(Situation situation) {
    SharedWeek shared = new SharedWeek(situation);
    Said said = RestOfWeek.rarelyThere(situation);
    if (said == null) {
      said = shared.twoPlaces();
    }
    if (said == null) {
      said = shared.partOfTheTime();
    }
    if (said == null) {
      said = RestOfWeek.read(situation);
    }
    return said == null ? shared.named() : said;
  }

  private @Nullable Said twoPlaces() {
    if (home < 0 || there < 0 || situation.places().isChoice()) {
      return null;
    }
    if (isCounted()) {
      boolean firm = sentence.has(Part.YOU) || sentence.has(Part.POST);
      int from = Math.min(home, there);
      return new Said(WorkMode.HYBRID, days(), firm, from, Math.max(home, there), "two-places");
    }
    boolean vague = situation.shares().stream().anyMatch(share -> !share.whole());
    return sentence.has(Part.SPLIT) || vague
        ? situation.saidInPassing(WorkMode.HYBRID, home, there, "two-places")
        : null;
  }

  private int days() {
    return situation.shares().stream()
        .filter(share -> !share.whole() && situation.places().nearest(share) == there)
        .mapToInt(Share::days)
        .findFirst()
        .orElse(0);
  }

  // "an office/home mix", "part office, part home"
  private @Nullable Said named() {
    for (int i = 1; i < sentence.size(); i++) {
      int seat = sentence.is(i, Part.HOME) ? sentence.find(Part.OFFICE, i - 3, i + 4) : -1;
      int mix =
          seat < 0 ? -1 : sentence.find(Part.SPLIT, Math.min(seat, i) - 4, Math.max(seat, i) + 3);
      boolean parts = seat >= 0 && portions(Math.min(seat, i) - 3, Math.max(seat, i)) >= 2;
      if ((mix >= 0 || parts) && !sentence.has(Part.NOT)) {
        return situation.saidInPassing(WorkMode.HYBRID, seat, i, "two-places");
      }
    }
    return null;
  }

  private int portions(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += sentence.is(i, Part.PORTION) ? 1 : 0;
    }
    return count;
  }

  private boolean isCounted() {
    return sentence.has(Part.REST)
        || sentence.takesTurns()
        || situation.shares().stream()
            .anyMatch(share -> !share.whole() && !sentence.is(share.from(), Part.SHARE));
  }

  private @Nullable Said partOfTheTime() {
    for (Share share : situation.shares()) {
      int anchor = share.whole() ? -1 : situation.places().nearest(share);
      if (anchor >= 0 && !isDoubtful(anchor) && situation.concernsSomebody(share, anchor)) {
        int days = anchor == home ? 0 : share.days();
        int from = Math.min(anchor, share.from());
        int to = Math.max(anchor, share.to());
        boolean named = sentence.has(Part.YOU) || sentence.has(Part.POST);
        boolean firm = named && !sentence.is(share.from(), Part.SHARE);
        return new Said(WorkMode.HYBRID, days, firm, from, to, "part-time-there");
      }
    }
    return null;
  }

  // Three days a week in a place of any name may be all the job.
  private boolean isDoubtful(int anchor) {
    return anchor == there && (situation.places().isLent() || situation.places().isOpen());
  }
}
