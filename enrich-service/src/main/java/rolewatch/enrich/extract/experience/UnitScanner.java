package rolewatch.enrich.extract.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;

/** Finds the words for years and months that a number may stand beside, in one pass. */
final class UnitScanner {

  private static final int LABEL_REACH = 60;

  private final DurationReader durations;
  private final Lexicon lexicon;
  private final boolean[] isUnit;
  private final int watch;

  UnitScanner(DurationReader durations, Lexicon lexicon) {
    this.durations = durations;
    this.lexicon = lexicon;
    int[] units = durations.units().mapToInt(lexicon::add).toArray();
    this.isUnit = new boolean[lexicon.size()];
    for (int unit : units) {
      isUnit[unit] = true;
    }
    this.watch = lexicon.watch(Arrays.stream(units));
  }

  /** The offsets of the first units, at most so many. */
  List<Integer> in(PreparedText text, int most) {
    Tokens tokens = text.tokens(lexicon);
    List<Integer> found = new ArrayList<>();
    int mark = tokens.nextMarkOrNumber(watch, -1);
    for (; mark >= 0 && found.size() < most; mark = tokens.nextMarkOrNumber(watch, mark)) {
      int i = tokens.marked(mark);
      int start = unitStart(tokens, i, text.lower());
      if (start >= 0 && followsNumber(text.lower(), start, tokens.end(i))) {
        found.add(start);
      }
    }
    return found;
  }

  // The unit may be written to its number: 5yrs.
  private int unitStart(Tokens tokens, int at, String lower) {
    if (isUnit(tokens.id(at))) {
      return tokens.start(at);
    }
    int start = tokens.start(at);
    int end = tokens.end(at);
    while (start < end && Character.isDigit(lower.charAt(start))) {
      start++;
    }
    return start < end && isUnit(tokens.idOf(start, end)) ? start : -1;
  }

  private boolean isUnit(int id) {
    return id >= 0 && id < isUnit.length && isUnit[id];
  }

  private boolean followsNumber(String lower, int start, int end) {
    int before = start - 1;
    while (before >= 0 && (lower.charAt(before) == ' ' || lower.charAt(before) == '-')) {
      before--;
    }
    if (before < 0) {
      return isLabel(lower, end);
    }
    char c = lower.charAt(before);
    if (Character.isDigit(c) || c == '+' || c == ')' || c == '½') {
      return true;
    }
    int from = before;
    while (from >= 0 && Character.isLetter(lower.charAt(from)) && before - from < 12) {
      from--;
    }
    String word = Letters.plain(lower.substring(from + 1, before + 1));
    return durations.mayPrecedeUnit(word) || isLabel(lower, end);
  }

  // "Years of experience required: 4-6"; the colon stands in the same line.
  private static boolean isLabel(String lower, int end) {
    int limit = Math.min(lower.length(), end + LABEL_REACH);
    for (int i = end; i < limit; i++) {
      char c = lower.charAt(i);
      if (c == ':') {
        return true;
      }
      if (c == '\n' || c == '.' || c == ',') {
        return false;
      }
    }
    return false;
  }
}
