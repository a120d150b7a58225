package rolewatch.enrich.extract.skills;

import java.util.List;

/** Refuses skills that a posting says it does not ask for: "no Java", "Java is not required". */
final class Denials {

  private static final int FARTHEST = 32;
  private static final int MOST_WORDS_BETWEEN = 3;

  private final ScannedText scanned;
  private final SkillLists lists;
  private final List<Mention> mentions;

  Denials(ScannedText scanned, SkillLists lists) {
    this.scanned = scanned;
    this.lists = lists;
    this.mentions = scanned.mentions();
  }

  void refuse() {
    for (CueHit cue : scanned.cues()) {
      if (cue.is(Cue.DENY)) {
        refuseBehind(cue);
      } else if (cue.is(Cue.DENIED)) {
        refuseBefore(cue);
      }
    }
  }

  // A denial holds for the whole list that it stands before.
  private void refuseBehind(CueHit cue) {
    int next = scanned.firstMentionFrom(cue.end());
    if (next == mentions.size() || mentions.get(next).sentence != cue.sentence()) {
      return;
    }
    if (reaches(cue.end(), mentions.get(next).start)) {
      mentions.get(next).refuse();
      while (lists.isLinkedToNext(next) && !isParted(next)) {
        mentions.get(++next).refuse();
      }
    }
  }

  private void refuseBefore(CueHit cue) {
    int last = scanned.firstMentionFrom(cue.start()) - 1;
    if (last < 0 || mentions.get(last).sentence != cue.sentence()) {
      return;
    }
    if (reaches(mentions.get(last).end, cue.start())) {
      mentions.get(last).refuse();
      while (lists.isLinkedToNext(last - 1) && !isParted(last - 1)) {
        mentions.get(--last).refuse();
      }
    }
  }

  // "No Kubernetes; Linux basics": what follows a semicolon is said anew.
  private boolean isParted(int index) {
    int end = mentions.get(index).end;
    return scanned.original().indexOf(';', end, mentions.get(index + 1).start) >= 0;
  }

  // Over a few words, but not over a comma or a colon.
  private boolean reaches(int start, int end) {
    if (end - start > FARTHEST) {
      return false;
    }
    int words = 0;
    for (int i = start; i < end; i++) {
      if (",:;()-–—.".indexOf(scanned.original().charAt(i)) >= 0) {
        return false;
      }
      boolean wordFollows = i + 1 < end && Letters.isWord(scanned.original().charAt(i + 1));
      if (scanned.original().charAt(i) == ' ' && wordFollows) {
        words++;
      }
    }
    return words <= MOST_WORDS_BETWEEN;
  }
}
