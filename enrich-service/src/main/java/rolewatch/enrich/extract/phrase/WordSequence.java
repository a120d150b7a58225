package rolewatch.enrich.extract.phrase;

import java.util.Arrays;

/** The words of a text as one book knows them. Reused from text to text by its owner. */
final class WordSequence {

  private final Words words;
  private Cut cut;
  private int[] ids = new int[1024];
  private int[] sentenceStarts = new int[128];
  private long[] needs = new long[128];
  private int sentences;

  WordSequence(Words words, Cut cut) {
    this.words = words;
    this.cut = cut;
  }

  /**
   * Looks every word up.
   *
   * @param triggers for every word of the book the bits of the patterns that need it
   */
  void read(Cut text, long[] triggers) {
    cut = text;
    sentences = 0;
    int size = text.size();
    ids = size > ids.length ? new int[size * 2] : ids;
    for (int i = 0; i < size; i++) {
      if (text.gap(i) == Cut.BREAK) {
        beginSentence(i);
      }
      int id = words.find(text, i);
      ids[i] = id;
      if (id != Words.UNKNOWN) {
        needs[sentences - 1] |= triggers[id];
      }
    }
  }

  int size() {
    return cut.size();
  }

  int id(int at) {
    return ids[at];
  }

  int start(int at) {
    return cut.start(at);
  }

  int end(int at) {
    return cut.end(at);
  }

  /** What stands before a word, as {@link Cut} names it. */
  byte gap(int at) {
    return cut.gap(at);
  }

  /** How many sentences there are. */
  int sentences() {
    return sentences;
  }

  /** The first word of a sentence; the number of words for the one after the last. */
  int sentence(int at) {
    return at < sentences ? sentenceStarts[at] : cut.size();
  }

  /** The bits of the patterns that a sentence has a needed word of. */
  long needs(int sentence) {
    return needs[sentence];
  }

  private void beginSentence(int word) {
    if (sentences == needs.length) {
      sentenceStarts = Arrays.copyOf(sentenceStarts, sentences * 2);
      needs = Arrays.copyOf(needs, sentences * 2);
    }
    sentenceStarts[sentences] = word;
    needs[sentences] = 0;
    sentences++;
  }
}
