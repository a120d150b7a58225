package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.text.Tokens;

/**
 * The passages of a body that may say where the work is done: two sentences, of which one at least
 * names a place and says something of it. A body of one sentence is one passage.
 */
final class Passages {

  private static final int LONGEST = 80;
  private static final int MOST = 400;

  /**
   * A sentence.
   *
   * @param from its first word
   * @param to the word behind its last
   * @param tells whether it names a place and says something of it
   */
  record Sentence(int from, int to, boolean tells) {}

  private Passages() {}

  /** The sentences of a text; those far behind are left out. */
  static List<Sentence> sentences(WorkplaceWords vocabulary, Tokens words) {
    return sentences(vocabulary, words, 0, words.size());
  }

  /** The sentences that some words of a text stand in, the one before and the one behind. */
  static List<Sentence> around(WorkplaceWords vocabulary, Tokens words, int first, int last) {
    int from = begin(words, Math.max(0, begin(words, first) - 1));
    int to = end(words, Math.min(words.size() - 1, end(words, last)));
    return sentences(vocabulary, words, from, to);
  }

  private static int begin(Tokens words, int at) {
    int begin = at;
    while (begin > 0 && at - begin < LONGEST && words.gap(begin) != Tokens.BREAK) {
      begin--;
    }
    return begin;
  }

  private static int end(Tokens words, int at) {
    int end = at + 1;
    while (end - at < LONGEST && words.gap(end) != Tokens.BREAK) {
      end++;
    }
    return end;
  }

  private static List<Sentence> sentences(
      WorkplaceWords vocabulary, Tokens words, int from, int to) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    long parts = 0;
    for (int i = from; i < to && sentences.size() < MOST; i++) {
      parts |= vocabulary.partsAt(words, i);
      if (words.gap(i + 1) == Tokens.BREAK || i + 1 - start == LONGEST) {
        sentences.add(new Sentence(start, i + 1, PlaceTold.isIn(parts)));
        start = i + 1;
        parts = 0;
      }
    }
    return sentences;
  }

  /** The last sentence of each passage; the passage begins with the one before. */
  static List<Integer> ends(List<Sentence> sentences) {
    List<Integer> ends = new ArrayList<>();
    for (int i = sentences.size() == 1 ? 0 : 1; i < sentences.size(); i++) {
      if (sentences.get(i).tells() || sentences.get(Math.max(0, i - 1)).tells()) {
        ends.add(i);
      }
    }
    return ends;
  }
}
