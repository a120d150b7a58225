package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;

/**
 * Reads "$130,000 + super": what is paid on top tells that a sum is pay, and in whose dollars,
 * where such a scheme exists in one country only.
 */
final class NationalSchemes {

  private static final int REACH = 48;

  private final Phrases<String> schemes = new Phrases<>();
  private final WordList links = new WordList("scheme-links.txt");

  NationalSchemes() {
    for (String line : DataLines.beside(NationalSchemes.class, "schemes.tsv")) {
      schemes.add(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
    }
  }

  /** The currency of the scheme named right behind a sum; null if none is. */
  @Nullable String currencyBehind(String lower, int end) {
    Words words = Words.of(lower, end, Lines.end(lower, end, REACH));
    boolean linked = false;
    for (int i = 0; i < words.size(); ) {
      var scheme = linked ? schemes.at(words, i) : null;
      if (scheme != null) {
        return scheme.meaning();
      }
      int link = links.countAt(words, i);
      if (link == 0) {
        return null;
      }
      linked = true;
      i += link;
    }
    return null;
  }
}
