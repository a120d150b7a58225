package rolewatch.enrich.extract.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.text.PreparedText;

/**
 * The sentence around a unit of time, as tokens.
 *
 * @param tokens the tokens in order, at most a few dozen on either side
 * @param unit index of the token that is the unit
 * @param start offset of the sentence's first character
 * @param opensLine true if nothing stands before the first token in its line
 */
record Sentence(List<Token> tokens, int unit, int start, boolean opensLine) {

  // Farther words belong to something else; the bound keeps hostile texts linear.
  private static final int REACH = 110;

  private static final Set<String> ABBREVIATIONS =
      Set.of("yrs", "yr", "min", "e.g", "mind", "ca", "approx", "incl", "inkl", "bzw", "max");
  // These end sentences too.
  private static final Set<String> SOMETIMES = Set.of("exp", "prof", "relev", "mths", "mos");

  static Sentence around(PreparedText text, int unitStart) {
    String lower = text.lower();
    int from = unitStart;
    while (from > 0 && unitStart - from < REACH && !endsSentence(text, from - 1)) {
      from--;
    }
    int to = unitStart;
    while (to < lower.length() && to - unitStart < REACH && !endsSentence(text, to)) {
      to++;
    }
    List<Token> tokens = tokens(lower, from, to);
    int unit = 0;
    while (tokens.get(unit).end() <= unitStart) {
      unit++;
    }
    return new Sentence(tokens, unit, from, from == 0 || lower.charAt(from - 1) == '\n');
  }

  private static boolean endsSentence(PreparedText text, int at) {
    String lower = text.lower();
    char c = lower.charAt(at);
    if (c == '\n' || c == ';' || c == '•') {
      return true;
    }
    boolean stop = c == '.' || c == '!' || c == '?';
    return stop
        && (at + 1 >= lower.length() || lower.charAt(at + 1) == ' ')
        && !endsAbbreviation(text, at);
  }

  // "5 yrs. of", "e.g. three", "2 yrs exp. in retail"
  private static boolean endsAbbreviation(PreparedText text, int at) {
    String lower = text.lower();
    int from = at;
    while (from > 0 && Character.isLetter(lower.charAt(from - 1))) {
      from--;
    }
    String word = lower.substring(from, at);
    boolean goesOn = at + 2 < lower.length() && Character.isLowerCase(text.text().charAt(at + 2));
    return ABBREVIATIONS.contains(word) || goesOn && SOMETIMES.contains(word);
  }

  private static List<Token> tokens(String lower, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = tokenEnd(lower, at, to);
      if (lower.charAt(at) != ' ') {
        tokens.add(new Token(Letters.plain(lower.substring(at, end)), at, end));
      }
      at = end;
    }
    return tokens;
  }

  private static int tokenEnd(String lower, int at, int to) {
    char c = lower.charAt(at);
    int end = at + 1;
    if (Character.isLetter(c)) {
      while (end < to && Character.isLetter(lower.charAt(end))) {
        end++;
      }
    } else if (Character.isDigit(c)) {
      while (end < to && continuesNumber(lower, end, to)) {
        end++;
      }
    }
    return end;
  }

  private static boolean continuesNumber(String lower, int at, int to) {
    char c = lower.charAt(at);
    return Character.isDigit(c)
        || ((c == '.' || c == ',') && at + 1 < to && Character.isDigit(lower.charAt(at + 1)));
  }
}
