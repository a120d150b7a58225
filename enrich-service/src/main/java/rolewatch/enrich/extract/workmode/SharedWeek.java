package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.workmode.AttendanceReader.Share;
import rolewatch.events.WorkMode;

/** Reads a working week that is shared between the employer's place and another. */
final class SharedWeek {

  private static final int NOT_BEFORE = 4;

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
    Said said = shared.rarelyThere();
    if (said == null) {
      said = shared.twoPlaces();
    }
    if (said == null) {
      said = shared.partOfTheTime();
    }
    if (said == null) {
      said = shared.whatIsLeft();
    }
    return said == null ? shared.named() : said;
  }

  /** Reads what is denied of the whole week: "from home, but not every day". */
  static @Nullable Said notAlways(Situation situation) {
    return situation.sentence().has(Part.NOT) ? new SharedWeek(situation).notAlways() : null;
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

  // "we meet twice a year, otherwise you work from home"
  private @Nullable Said rarelyThere() {
    int rare = home < 0 || sentence.has(Part.MONTH) ? -1 : sentence.find(Part.RARE, 0, home);
    int left = rare < 0 ? -1 : sentence.find(Part.LEFT, 0, sentence.size());
    boolean share = left >= 0 && sentence.near(Part.TIME, rare, 0, 3) || sentence.takesTurns();
    return left < 0 || share || !situation.shares().isEmpty() || sentence.has(Part.NOT)
        ? null
        : situation.said(WorkMode.REMOTE, 0, left, home, "always-home");
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
