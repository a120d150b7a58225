package rolewatch.enrich.extract.workmode;

import rolewatch.enrich.text.Tokens;

/** The words of one sentence that say something of the place of work, in order. */
final class WorkplaceSentence {

  /** More words than a sentence has; what stands behind them is not read. */
  private static final int LONGEST = 80;

  private final Tokens words;
  private final long[] parts;
  private final int[] numbers;
  private final int first;
  private final int size;
  private final long all;

  /** Reads the words from one index up to another. */
  WorkplaceSentence(WorkplaceWords vocabulary, Tokens words, int from, int to) {
    this.words = words;
    this.first = from;
    this.size = Math.min(to - from, LONGEST);
    this.parts = SentenceParts.parts(vocabulary, words, from, size);
    this.numbers = SentenceParts.numbers(vocabulary, words, from, size);
    long any = 0;
    for (long each : parts) {
      any |= each;
    }
    this.all = any & ~SentenceParts.GOES_ON;
  }

  int size() {
    return size;
  }

  boolean has(Part part) {
    return (all & part.bit()) != 0;
  }

  boolean hasAny(long several) {
    return (all & several) != 0;
  }

  boolean is(int at, Part part) {
    return at >= 0 && at < size && (parts[at] & part.bit()) != 0;
  }

  boolean isAny(int at, long several) {
    return at >= 0 && at < size && (parts[at] & several) != 0;
  }

  /** True if the word plays no part. */
  boolean isPlain(int at) {
    return at >= 0 && at < size && parts[at] == 0;
  }

  /** True if an entry of several words has begun before. */
  boolean goesOn(int at) {
    return at < size && parts[at] < 0;
  }

  /** The word behind the entry that a word begins or is part of. */
  int after(int at) {
    int next = at + 1;
    while (goesOn(next)) {
      next++;
    }
    return next;
  }

  int number(int at) {
    return numbers[at];
  }

  /** The first word of a part within a stretch; -1 if there is none. */
  int find(Part part, int from, int to) {
    if (!has(part)) {
      return -1;
    }
    for (int i = Math.max(0, from); i < Math.min(size, to); i++) {
      if ((parts[i] & part.bit()) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of a part near another, in the same clause; -1 if there is none. */
  int findInClause(Part part, int from, int to, int before, int behind) {
    int first = from;
    while (first > 0 && from - first < before && !endsBefore(first)) {
      first--;
    }
    int last = to + 1;
    while (last <= to + behind && !endsBefore(last)) {
      last++;
    }
    return find(part, first, last);
  }

  /** True if a word of a part stands at most so many words before or behind. */
  boolean near(Part part, int at, int before, int behind) {
    return find(part, at - before, at + behind + 1) >= 0;
  }

  /** True if the sentence, or a part in marks, ends before the word. */
  boolean endsBefore(int at) {
    return at >= size || words.gap(first + at) != Tokens.NONE;
  }

  /** True for "one week in the office, then two weeks from home". */
  boolean takesTurns() {
    int weeks = 0;
    for (int i = 1; i < size; i++) {
      weeks += is(i, Part.WEEKS) ? 1 : 0;
    }
    return weeks >= 2;
  }

  /** The first character of a word. */
  int start(int at) {
    return words.start(first + at);
  }

  /** The character after a word. */
  int end(int at) {
    return words.end(first + at);
  }
}
