package rolewatch.enrich.extract.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.text.Lexicon;

/**
 * How often words stand in postings, so that a phrase is looked for by its rarest word. It changes
 * the time of a search only, never what it finds.
 */
final class CommonWords {

  private final Map<Integer, Integer> ranks = new HashMap<>();

  private CommonWords() {}

  static CommonWords in(Lexicon lexicon) {
    CommonWords words = new CommonWords();
    for (String word : read()) {
      words.ranks.putIfAbsent(lexicon.add(word), words.ranks.size() + 1);
    }
    return words;
  }

  /** In proportion to the word's frequency, by Zipf's law: 1 for the commonest of all. */
  double frequency(int id) {
    return 1.0 / ranks.getOrDefault(id, 4 * ranks.size());
  }

  /** The rarest of several words. */
  int rarest(int[] ids) {
    return Arrays.stream(ids)
        .boxed()
        .min(Comparator.comparingDouble(this::frequency))
        .orElseThrow();
  }

  private static List<String> read() {
    return DataLines.beside(CommonWords.class, "common-words.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .toList();
  }
}
