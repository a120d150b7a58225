package rolewatch.enrich.extract.skills;

import java.util.List;
import java.util.Set;

/**
 * Refuses mentions that name no skill asked for: addresses, employers, customers, denied skills.
 */
final class Refusals {

  private static final int FARTHEST_DENIAL = 32;
  private static final int MOST_WORDS_BETWEEN = 3;

  private final ScannedText scanned;
  private final boolean[] linked;
  private final Set<String> employers;

  private Refusals(ScannedText scanned, boolean[] linked, Set<String> employers) {
    this.scanned = scanned;
    this.linked = linked;
    this.employers = employers;
  }

  /**
   * Refuses what can be refused.
   *
   * @param employers in: names of the employer, in lower case; names found to be one are added
   */
  static void apply(ScannedText scanned, boolean[] linked, Set<String> employers) {
    Refusals refusals = new Refusals(scanned, linked, employers);
    refusals.addresses();
    refusals.denials();
    refusals.employersNamed();
    refusals.customers();
    refusals.employer();
  }

  private void addresses() {
    for (Mention mention : scanned.mentions()) {
      if (Addresses.holds(scanned.original(), mention)) {
        mention.refuse();
      }
    }
  }

  private void denials() {
    for (CueHit cue : scanned.cues()) {
      if (cue.is(Cue.DENY)) {
        denyFrom(cue);
      } else if (cue.is(Cue.DENIED)) {
        denyBefore(cue);
      }
    }
  }

  private void denyFrom(CueHit cue) {
    int next = firstMentionFrom(cue.end());
    if (next == scanned.mentions().size()) {
      return;
    }
    Mention first = scanned.mentions().get(next);
    if (first.sentence != cue.sentence() || !reaches(cue.end(), first.start)) {
      return;
    }
    do {
      scanned.mentions().get(next).refuse();
    } while (linked[next++]);
  }

  private void denyBefore(CueHit cue) {
    int last = firstMentionFrom(cue.start()) - 1;
    if (last < 0) {
      return;
    }
    Mention mention = scanned.mentions().get(last);
    if (mention.sentence != cue.sentence() || !reaches(mention.end, cue.start())) {
      return;
    }
    do {
      scanned.mentions().get(last--).refuse();
    } while (last >= 0 && linked[last]);
  }

  // A denial reaches over a few words, not over a comma or a colon.
  private boolean reaches(int start, int end) {
    if (end - start > FARTHEST_DENIAL) {
      return false;
    }
    int words = 0;
    for (int i = start; i < end; i++) {
      char letter = scanned.original().charAt(i);
      if (",:;()-–—.".indexOf(letter) >= 0) {
        return false;
      }
      words +=
          letter == ' ' && i + 1 < end && Letters.isWord(scanned.original().charAt(i + 1)) ? 1 : 0;
    }
    return words <= MOST_WORDS_BETWEEN;
  }

  private void employersNamed() {
    for (CueHit cue : scanned.cues()) {
      if (cue.is(Cue.HOST) || cue.is(Cue.EMPLOYER)) {
        nameBehind(cue);
      } else if (cue.is(Cue.HIRING)) {
        nameBefore(cue);
      }
    }
  }

  private void nameBehind(CueHit cue) {
    int next = firstMentionFrom(cue.end());
    if (next == scanned.mentions().size()) {
      return;
    }
    Mention mention = scanned.mentions().get(next);
    if (mention.start != cue.end() + 1 || !mention.name.isProper()) {
      return;
    }
    if (cue.is(Cue.HOST)) {
      mention.refuse();
      return;
    }
    boolean first = Letters.startsSentence(scanned.original(), cue.start());
    String word = scanned.text().lower().substring(cue.start(), cue.end());
    if (first && isFollowedAsEmployer(mention)) {
      mention.refuse();
      employers.add(mention.name.canonical());
    } else if (first && !word.equals("en") && !word.equals("na") || word.equals("at")) {
      mention.refuse();
    }
  }

  // "At Acme, we": "At" opens many sentences, a comma and a pronoun behind the name few.
  private boolean isFollowedAsEmployer(Mention mention) {
    String lower = scanned.text().lower();
    int end = mention.end;
    return lower.startsWith(", we", end)
        || lower.startsWith(", our", end)
        || lower.startsWith(", you", end)
        || lower.startsWith(" we", end)
        || lower.startsWith("'s", end)
        || lower.startsWith("’s", end)
        || end == scanned.lineEnd(mention);
  }

  private void nameBefore(CueHit cue) {
    int last = firstMentionFrom(cue.start()) - 1;
    if (last < 0) {
      return;
    }
    Mention mention = scanned.mentions().get(last);
    boolean subject =
        cue.start() - mention.end <= 1
            && mention.sentence == cue.sentence()
            && Letters.startsSentence(scanned.original(), mention.start)
            && mention.name.isProper()
            && mention.name.doubt() > 0;
    if (subject) {
      mention.refuse();
      employers.add(mention.name.canonical());
    }
  }

  // What follows in the sentence are firms, whatever they make.
  private void customers() {
    for (CueHit cue : scanned.cues()) {
      if (cue.is(Cue.CLIENTS)) {
        for (int i = firstMentionFrom(cue.end()); i < scanned.mentions().size(); i++) {
          Mention mention = scanned.mentions().get(i);
          if (mention.sentence != cue.sentence() || mention.start - cue.end() > 250) {
            break;
          }
          if (mention.name.isProper()) {
            mention.refuse();
          }
        }
      }
    }
  }

  private void employer() {
    if (employers.isEmpty()) {
      return;
    }
    for (Mention mention : scanned.mentions()) {
      if (employers.contains(mention.name.canonical())) {
        mention.refuse();
      }
    }
  }

  private int firstMentionFrom(int offset) {
    List<Mention> mentions = scanned.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
