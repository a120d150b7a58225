package rolewatch.enrich.extract.skills;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which mentions stand in one list: "Python, Go and some Rust", or one a line. */
final class SkillLists {

  private static final int WIDEST_GAP = 40;
  private static final int WIDEST_MARGIN = 10;
  private static final int LONGEST_JOINT = 12;
  private static final Set<String> JOINTS =
      Set.of(
          "a",
          "also",
          "and",
          "as",
          "avec",
          "behind",
          "bit",
          "both",
          "but",
          "bzw",
          "com",
          "con",
          "e",
          "eg",
          "either",
          "else",
          "en",
          "et",
          "etc",
          "even",
          "for",
          "from",
          "g",
          "i",
          "ideally",
          "including",
          "increasingly",
          "into",
          "like",
          "little",
          "maybe",
          "met",
          "mit",
          "nor",
          "o",
          "occasionally",
          "oder",
          "on",
          "or",
          "ou",
          "over",
          "plus",
          "preferably",
          "some",
          "sometimes",
          "sowie",
          "such",
          "the",
          "to",
          "u",
          "und",
          "using",
          "versus",
          "via",
          "vs",
          "well",
          "with",
          "y");

  private final ScannedText scanned;
  private final boolean[] linked;

  SkillLists(ScannedText scanned) {
    this.scanned = scanned;
    List<Mention> mentions = scanned.mentions();
    linked = new boolean[mentions.size() + 1];
    for (int i = 0; i + 1 < mentions.size(); i++) {
      linked[i] = areNeighbours(mentions.get(i), mentions.get(i + 1));
    }
  }

  /** True if a mention and the next one are neighbours in a list; false for the last one. */
  boolean isLinkedToNext(int index) {
    return index >= 0 && linked[index];
  }

  private boolean areNeighbours(Mention first, Mention second) {
    if (second.start - first.end > WIDEST_GAP) {
      return false;
    }
    if (first.line == second.line) {
      return isSeparator(first.end, second.start);
    }
    return second.line - first.line <= 2 && isWholeLine(first) && isWholeLine(second);
  }

  /** True if a line, an item of a list, is nothing but the mention. */
  boolean isWholeLine(Mention mention) {
    return hasNoWord(scanned.lineStart(mention), mention.start)
        && hasNoWord(mention.end, scanned.lineEnd(mention));
  }

  private boolean hasNoWord(int start, int end) {
    if (end - start > WIDEST_MARGIN) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Letters.isWord(scanned.original().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // A space alone joins the words of one name ("API access"), not the items of a list.
  private boolean isSeparator(int start, int end) {
    String text = scanned.original();
    boolean separates = false;
    int i = start;
    while (i < end) {
      int next = i + 1;
      if (Letters.isWord(text.charAt(i))) {
        next = endOfWord(i, end);
        if (!isJoint(i, next)) {
          return false;
        }
      } else if (text.charAt(i) == ':'
          || (text.charAt(i) != ';' && Letters.endsSentence(text, i))) {
        return false;
      }
      separates |= text.charAt(i) != ' ';
      i = next;
    }
    return separates;
  }

  private int endOfWord(int start, int limit) {
    int end = start;
    while (end < limit && Letters.isWord(scanned.original().charAt(end))) {
      end++;
    }
    return end;
  }

  // Numbers are versions: "Ruby 3.3, Rails".
  private boolean isJoint(int start, int end) {
    if (Letters.isDigit(scanned.original().charAt(start))) {
      return end - start <= 4;
    }
    return end - start <= LONGEST_JOINT
        && JOINTS.contains(scanned.original().substring(start, end).toLowerCase(Locale.ROOT));
  }
}
