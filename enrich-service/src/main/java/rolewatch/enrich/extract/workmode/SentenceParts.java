package rolewatch.enrich.extract.workmode;

import java.util.Arrays;
import rolewatch.enrich.text.Tokens;

/** Looks up the parts that the words of one sentence play. */
final class SentenceParts {

  /** Marks the words of an entry behind its first. */
  static final long GOES_ON = Long.MIN_VALUE;

  private SentenceParts() {}

  /** The parts of each word; an entry of several words fills all of them. */
  static long[] parts(WorkplaceWords vocabulary, Tokens words, int from, int size) {
    long[] parts = new long[size];
    for (int i = 0; i < size; ) {
      parts[i] = vocabulary.partsAt(words, from + i);
      // Distances are between the edges of an entry, so that it fills all its words.
      int end = Math.min(size, i + length(vocabulary, words, from + i));
      if (parts[i] != 0) {
        Arrays.fill(parts, i + 1, end, parts[i] | GOES_ON);
      }
      i = end;
    }
    return parts;
  }

  /** The number that each word stands for; 0 if none. */
  static int[] numbers(WorkplaceWords vocabulary, Tokens words, int from, int size) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i += length(vocabulary, words, from + i)) {
      numbers[i] = vocabulary.number(words.id(from + i));
    }
    return numbers;
  }

  private static int length(WorkplaceWords vocabulary, Tokens words, int at) {
    return Math.max(1, vocabulary.length(words, at));
  }
}
