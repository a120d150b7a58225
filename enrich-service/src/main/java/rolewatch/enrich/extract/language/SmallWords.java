package rolewatch.enrich.extract.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;

/** The small words of languages in Latin letters, and how often a text uses each language's. */
final class SmallWords {

  // Fewer words than this tell nothing; a rival this close leaves it open.
  private static final double LEAST = 3;
  private static final double CLEARLY = 1.25;

  private final List<String> languages = new ArrayList<>();
  private final Lexicon lexicon;
  private final int[][] speakers;
  private final double[] weights;

  private SmallWords(Map<Integer, List<Integer>> table, List<String> languages, Lexicon lexicon) {
    this.languages.addAll(languages);
    this.lexicon = lexicon;
    this.speakers = new int[lexicon.size()][];
    this.weights = new double[lexicon.size()];
    table.forEach(
        (word, ids) -> {
          speakers[word] = ids.stream().mapToInt(Integer::intValue).toArray();
          weights[word] = 1 / Math.sqrt(ids.size());
        });
  }

  static SmallWords load(Lexicon lexicon) {
    Map<Integer, List<Integer>> table = new LinkedHashMap<>();
    List<String> languages = new ArrayList<>();
    for (String line : DataLines.beside(SmallWords.class, "small-words.tsv")) {
      String[] parts = line.split("\t");
      for (String word : parts[1].split(" ")) {
        List<Integer> ids = table.computeIfAbsent(lexicon.add(word), _ -> new ArrayList<>());
        if (!ids.contains(languages.size())) {
          ids.add(languages.size());
        }
      }
      languages.add(parts[0]);
    }
    return new SmallWords(table, languages, lexicon);
  }

  /** A fresh score of nought for every language. */
  double[] scores() {
    return new double[languages.size()];
  }

  /** Adds what the words between two offsets say. */
  void count(PreparedText text, int from, int to, double[] scores) {
    Tokens tokens = text.tokens(lexicon);
    for (int i = tokens.firstFrom(from); i < tokens.size() && tokens.start(i) < to; i++) {
      int word = tokens.id(i);
      if (word >= 0 && word < speakers.length && speakers[word] != null) {
        for (int language : speakers[word]) {
          scores[language] += weights[word];
        }
      }
    }
  }

  /** The language that the scores are clearly for; null if none is. */
  @Nullable String best(double[] scores) {
    int best = 0;
    double second = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        second = scores[best];
        best = i;
      } else {
        second = Math.max(second, scores[i]);
      }
    }
    return scores[best] >= LEAST && scores[best] >= second * CLEARLY ? languages.get(best) : null;
  }
}
