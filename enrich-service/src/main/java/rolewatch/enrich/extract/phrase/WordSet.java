package rolewatch.enrich.extract.phrase;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** A small set of words by their numbers in the lexicon; most have a handful. */
final class WordSet {

  private static final int FEW = 8;

  private final int[] ids;

  private WordSet(int[] ids) {
    this.ids = ids;
  }

  static WordSet of(Collection<Integer> ids) {
    return new WordSet(ids.stream().mapToInt(Integer::intValue).sorted().distinct().toArray());
  }

  boolean has(int id) {
    if (ids.length > FEW) {
      return Arrays.binarySearch(ids, id) >= 0;
    }
    for (int known : ids) {
      if (known == id) {
        return true;
      }
    }
    return false;
  }

  IntStream stream() {
    return Arrays.stream(ids);
  }
}
