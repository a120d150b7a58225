package rolewatch.enrich.extract.skills;

import java.util.List;

/** The points that a mention has from the mentions around it; counted once for a whole text. */
final class Neighbours {

  private final List<Mention> mentions;
  private final ScannedText scanned;
  private final SkillLists lists;

  // How many mentions that vouch stand in the list, and in the sentence, of each mention.
  private final int[] inList;
  private final int[] inSentence;
  private final int[] listLength;

  Neighbours(ScannedText scanned, SkillLists lists) {
    this.scanned = scanned;
    this.mentions = scanned.mentions();
    this.lists = lists;
    this.inList = new int[mentions.size()];
    this.inSentence = new int[mentions.size()];
    this.listLength = new int[mentions.size()];
  }

  /** Counts anew who vouches. */
  void count() {
    int listStart = 0;
    int sentenceStart = 0;
    for (int i = 0; i < mentions.size(); i++) {
      boolean last = i + 1 == mentions.size();
      if (!lists.isLinkedToNext(i)) {
        fill(inList, listStart, i);
        java.util.Arrays.fill(listLength, listStart, i + 1, i + 1 - listStart);
        listStart = i + 1;
      }
      if (last || mentions.get(i + 1).sentence != mentions.get(i).sentence) {
        fill(inSentence, sentenceStart, i);
        sentenceStart = i + 1;
      }
    }
  }

  private void fill(int[] counts, int first, int last) {
    int vouching = 0;
    for (int i = first; i <= last; i++) {
      vouching += mentions.get(i).vouches() ? 1 : 0;
    }
    java.util.Arrays.fill(counts, first, last + 1, vouching);
  }

  /**
   * 3 for each direct neighbour that vouches, 2 for a list of skills, 1 for one in the sentence.
   */
  int points(int index) {
    int points = 0;
    if (lists.isLinkedToNext(index - 1)) {
      points += vote(index, index - 1);
    }
    if (lists.isLinkedToNext(index)) {
      points += vote(index, index + 1);
    }
    if (inList[index] > 0 || listLength[index] > 2) {
      return Math.max(points, 2);
    }
    return Math.max(points, inSentence[index] > 0 ? 1 : 0);
  }

  /** True if a line is nothing but the mention. */
  boolean isWholeLine(Mention mention) {
    return lists.isWholeLine(mention);
  }

  private int vote(int index, int neighbour) {
    Mention other = mentions.get(neighbour);
    if (other.vouchesFor(mentions.get(index))) {
      return 3;
    }
    return other.isOpen() && Spelling.of(scanned, other) == Spelling.TELLING ? 1 : 0;
  }
}
