package rolewatch.enrich.extract.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The small words of languages in Latin letters, and how often a text uses each language's. */
final class SmallWords {

  // Fewer words than this tell nothing; a rival this close leaves it open.
  private static final double LEAST = 3;
  private static final double CLEARLY = 1.25;

  private static final char[] PLAIN = plainLetters();

  private final List<String> languages = new ArrayList<>();
  private final String[] words;
  private final int[][] speakers;

  private SmallWords(Map<String, List<Integer>> table, List<String> languages) {
    this.languages.addAll(languages);
    int size = Integer.highestOneBit(table.size()) * 8;
    this.words = new String[size];
    this.speakers = new int[size][];
    table.forEach(
        (word, ids) -> {
          int slot = slot(hash(word), size);
          while (words[slot] != null) {
            slot = (slot + 1) & (size - 1);
          }
          words[slot] = word;
          speakers[slot] = ids.stream().mapToInt(Integer::intValue).toArray();
        });
  }

  static SmallWords load() {
    Map<String, List<Integer>> table = new LinkedHashMap<>();
    List<String> languages = new ArrayList<>();
    for (String line : text().lines().filter(l -> !l.startsWith("#")).toList()) {
      String[] parts = line.split("\t");
      for (String word : parts[1].split(" ")) {
        List<Integer> ids = table.computeIfAbsent(word, _ -> new ArrayList<>());
        if (!ids.contains(languages.size())) {
          ids.add(languages.size());
        }
      }
      languages.add(parts[0]);
    }
    return new SmallWords(table, languages);
  }

  /** A fresh score of nought for every language. */
  double[] scores() {
    return new double[languages.size()];
  }

  /** Adds what the words between two offsets say. */
  void count(String lower, int from, int to, double[] scores) {
    int i = from;
    while (i < to) {
      int start = i;
      int hash = 0;
      while (i < to && Character.isLetter(lower.charAt(i))) {
        hash = 31 * hash + plain(lower.charAt(i));
        i++;
      }
      if (i > start) {
        add(lower, start, i, hash, scores);
      }
      i++;
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

  private void add(String lower, int start, int end, int hash, double[] scores) {
    int slot = slot(hash, words.length);
    while (words[slot] != null) {
      if (isEqual(words[slot], lower, start, end)) {
        for (int language : speakers[slot]) {
          scores[language] += 1.0 / Math.sqrt(speakers[slot].length);
        }
        return;
      }
      slot = (slot + 1) & (words.length - 1);
    }
  }

  private static boolean isEqual(String word, String lower, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != plain(lower.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int slot(int hash, int size) {
    return (hash ^ (hash >>> 15)) & (size - 1);
  }

  private static int hash(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private static char plain(char lower) {
    return lower < PLAIN.length ? PLAIN[lower] : lower;
  }

  private static char[] plainLetters() {
    char[] table = new char[0x180];
    for (char c = 0; c < table.length; c++) {
      char plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
      table[c] =
          switch (c) {
            case 'ł' -> 'l';
            case 'ø' -> 'o';
            case 'ı' -> 'i';
            default -> plain;
          };
    }
    return table;
  }

  private static String text() {
    try (InputStream in = SmallWords.class.getResourceAsStream("small-words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("The table small-words.tsv is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the table small-words.tsv", e);
    }
  }
}
