package rolewatch.enrich.extract.skills;

import java.util.List;
import java.util.Set;

/** Which neighbouring mentions stand in one list: "Python, Go and some Rust". */
final class Lists {

  private static final int WIDEST_GAP = 40;
  private static final Set<String> JOINTS =
      Set.of(
          "and",
          "or",
          "with",
          "on",
          "of",
          "plus",
          "via",
          "using",
          "over",
          "vs",
          "versus",
          "to",
          "also",
          "some",
          "a",
          "little",
          "either",
          "both",
          "as",
          "well",
          "like",
          "even",
          "maybe",
          "sometimes",
          "ideally",
          "preferably",
          "e.g",
          "eg",
          "i.e",
          "etc",
          "nor",
          "but",
          "the",
          "bit",
          "else",
          "occasionally",
          "increasingly",
          "including",
          "such",
          "for",
          "und",
          "oder",
          "sowie",
          "mit",
          "et",
          "ou",
          "avec",
          "y",
          "o",
          "u",
          "con",
          "e",
          "com",
          "en",
          "met",
          "bzw",
          "behind",
          "from",
          "into");

  private Lists() {}

  /** True at i if mention i and mention i + 1 are neighbours in a list. */
  static boolean[] linksIn(ScannedText scanned) {
    List<Mention> mentions = scanned.mentions();
    boolean[] linked = new boolean[mentions.size() + 1];
    for (int i = 0; i + 1 < mentions.size(); i++) {
      linked[i] = areNeighbours(scanned, mentions.get(i), mentions.get(i + 1));
    }
    return linked;
  }

  private static boolean areNeighbours(ScannedText scanned, Mention first, Mention second) {
    int gap = second.start - first.end;
    if (gap > WIDEST_GAP) {
      return false;
    }
    if (first.line == second.line) {
      return isSeparator(scanned.original(), first.end, second.start);
    }
    return second.line - first.line <= 2
        && isWholeLine(scanned, first)
        && isWholeLine(scanned, second);
  }

  /** True if a line holds nothing but the mention. */
  static boolean isWholeLine(ScannedText scanned, Mention mention) {
    return hasNoWord(scanned.original(), scanned.lineStart(mention), mention.start)
        && hasNoWord(scanned.original(), mention.end, scanned.lineEnd(mention));
  }

  private static boolean hasNoWord(String text, int start, int end) {
    if (end - start > 10) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Letters.isWord(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSeparator(String text, int start, int end) {
    for (int i = start; i < end; ) {
      char letter = text.charAt(i);
      if (Letters.isWord(letter)) {
        int wordEnd = endOfWord(text, i, end);
        if (!isJoint(text, i, wordEnd)) {
          return false;
        }
        i = wordEnd;
      } else if (letter == '.' || letter == '!' || letter == '?') {
        if (Letters.endsSentence(text, i)) {
          return false;
        }
        i++;
      } else {
        i++;
      }
    }
    return true;
  }

  private static int endOfWord(String text, int start, int limit) {
    int end = start;
    while (end < limit && (Letters.isWord(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  // Numbers are versions: "Ruby 3.3, Rails".
  private static boolean isJoint(String text, int start, int end) {
    if (Letters.isDigit(text.charAt(start)) && end - start <= 4) {
      return true;
    }
    return end - start <= 12
        && JOINTS.contains(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
  }
}
