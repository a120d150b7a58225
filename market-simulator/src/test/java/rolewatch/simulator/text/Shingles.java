package rolewatch.simulator.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Resemblance of texts: the share of all sequences of three words that both have. */
final class Shingles {

  private Shingles() {}

  static double resemblance(AdvertisementText one, AdvertisementText other) {
    Set<List<String>> first = of(one);
    Set<List<String>> second = of(other);
    Set<List<String>> both = new HashSet<>(first);
    both.retainAll(second);
    return (double) both.size() / (first.size() + second.size() - both.size());
  }

  private static Set<List<String>> of(AdvertisementText text) {
    String plain = text.html().replaceAll("<[^>]*>", " ").toLowerCase(Locale.ROOT);
    List<String> words =
        Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      shingles.add(words.subList(i, i + 3));
    }
    return shingles;
  }
}
