package rolewatch.enrich.extract.experience;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.PhraseTree;

/** Tells whether a line stands under a heading of what is welcome rather than required. */
final class Headings {

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_LINES = 20;
  private static final int FARTHEST = 2_500;

  private final PhraseTree<Boolean> preferred = new PhraseTree<>();

  Headings(PhraseLists cues) {
    cues.list("preferredHeadings").forEach(phrase -> preferred.put(phrase, true));
  }

  /** True if the nearest heading above says that what follows is not required. */
  boolean isPreferred(String lower, int offset) {
    int lineStart = lower.lastIndexOf('\n', offset) + 1;
    for (int lines = 0; lines < MOST_LINES && lineStart > 0; lines++) {
      int end = lineStart - 1;
      lineStart = lower.lastIndexOf('\n', end - 1) + 1;
      if (offset - lineStart > FARTHEST) {
        return false;
      }
      if (isHeading(lower, lineStart, end)) {
        return saysPreferred(lower.substring(lineStart, end));
      }
    }
    return false;
  }

  private static boolean isHeading(String lower, int start, int end) {
    int length = end - start;
    if (length < 3
        || length > LONGEST_HEADING
        || "•-*".indexOf(lower.charAt(start)) >= 0
        || isItem(lower, start, end)) {
      return false;
    }
    char last = lower.charAt(end - 1);
    return last != '.' && last != ',' && last != ';';
  }

  // "Customer service: 1 year (Preferred)"
  private static boolean isItem(String lower, int start, int end) {
    int colon = lower.indexOf(':', start, end);
    return colon >= 0 && colon + 2 < end && Character.isDigit(lower.charAt(colon + 2));
  }

  private boolean saysPreferred(String heading) {
    List<String> words = words(Letters.plain(heading));
    for (int i = 0; i < words.size(); i++) {
      if (!preferred.all(words, i, words.size()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String heading) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= heading.length(); at++) {
      if (at == heading.length() || !Character.isLetter(heading.charAt(at))) {
        if (at > start) {
          words.add(heading.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }
}
