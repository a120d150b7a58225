package rolewatch.enrich.extract.experience;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;

/** Reads the stretch of time that a unit belongs to: "two (2)", "3-5", "at least 1.5+". */
final class DurationReader {

  private static final int MOST_FILLERS = 4;
  private static final int LABEL_REACH = 9;
  private static final String ARTICLE = "a";
  private static final Set<String> LEAST = Set.of("least", "minimum", "than");
  private static final Set<String> OWN = Set.of("'", "’", "s");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Numbers numbers;
  private final Set<String> years;
  private final Set<String> months;
  private final Set<String> fillers;
  private final Set<String> or;
  private final Set<String> more;
  private final Set<String> ranges;

  DurationReader(PhraseLists cues, Numbers numbers) {
    this.numbers = numbers;
    this.years = Set.copyOf(cues.list("years"));
    this.months = Set.copyOf(cues.list("months"));
    this.fillers = Set.copyOf(cues.list("fillers"));
    this.or = Set.copyOf(cues.list("or"));
    this.more = Set.copyOf(cues.list("more"));
    this.ranges = Set.copyOf(cues.list("ranges"));
  }

  /** Every word for years and months. */
  Stream<String> units() {
    return Stream.concat(years.stream(), months.stream());
  }

  boolean isUnit(String word) {
    return years.contains(word) || months.contains(word);
  }

  boolean isMonth(String word) {
    return months.contains(word);
  }

  /** True if a number may end with this word, looking at the word alone. */
  boolean mayPrecedeUnit(String word) {
    return word.equals(ARTICLE)
        || numbers.isWord(word)
        || fillers.contains(word)
        || more.contains(word);
  }

  /** The duration whose unit is the sentence's; null if no number belongs to it. */
  @Nullable Duration read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int unit = sentence.unit();
    if (startsRange(tokens, unit)) {
      return null;
    }
    int at = unit - 1;
    boolean open = false;
    for (int skipped = 0; at >= 0 && skipped < MOST_FILLERS; skipped++) {
      int next = skip(tokens, at);
      if (next == at) {
        break;
      }
      open |= isOpen(tokens.get(at));
      at = next;
    }
    Duration before = at < 0 ? null : numberAt(tokens, at, unit, open);
    return before == null ? label(tokens, unit) : before;
  }

  // "5 years to 7 years": the second unit reads the range.
  private boolean startsRange(List<Token> tokens, int unit) {
    return unit + 3 < tokens.size()
        && ranges.contains(tokens.get(unit + 1).text())
        && numbers.read(tokens.get(unit + 2)) != null
        && isUnit(tokens.get(unit + 3).text());
  }

  private int skip(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    if (text.equals("+") || text.equals("-") || text.equals("plus") || fillers.contains(text)) {
      return at - 1;
    }
    boolean orMore = at > 0 && more.contains(text) && or.contains(tokens.get(at - 1).text());
    return orMore ? at - 2 : at;
  }

  private boolean isOpen(Token token) {
    return token.is("+") || more.contains(token.text());
  }

  private @Nullable Duration numberAt(List<Token> tokens, int end, int unit, boolean open) {
    int at = end;
    if (tokens.get(at).is(")") && at >= 2) {
      at--;
      open |= tokens.get(at).is("+");
      at -= tokens.get(at).is("+") ? 1 : 0;
    }
    BigDecimal high = numbers.read(tokens.get(at));
    if (high == null) {
      if (isHalf(tokens, at)) {
        return duration(tokens.get(unit), HALF, null, open, at - 1, unit, tokens);
      }
      return isOne(tokens, at, unit)
          ? duration(tokens.get(unit), BigDecimal.ONE, null, open, at, unit, tokens)
          : null;
    }
    int first = spelled(tokens, at);
    Duration range = range(tokens, first, unit, high);
    return range != null
        ? range
        : duration(tokens.get(unit), high, null, open, first, unit, tokens);
  }

  // "half a year"
  private static boolean isHalf(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is(ARTICLE) && tokens.get(at - 1).is("half");
  }

  // "a year and a half"
  private static boolean isAndAHalf(List<Token> tokens, int next) {
    return next + 2 < tokens.size()
        && tokens.get(next).is("and")
        && tokens.get(next + 1).is(ARTICLE)
        && tokens.get(next + 2).is("half");
  }

  // "at least a year", "a year or more of experience", "a year's experience"; not "$900 a year".
  private boolean isOne(List<Token> tokens, int at, int unit) {
    String before = at == 0 ? "" : tokens.get(at - 1).text();
    if (!tokens.get(at).is(ARTICLE) || at > 0 && tokens.get(at - 1).isNumber()) {
      return false;
    }
    int next = unit + 1;
    next += isMore(tokens, next) ? 2 : 0;
    next += isAndAHalf(tokens, next) ? 3 : 0;
    boolean of =
        next < tokens.size()
            && (tokens.get(next).is("of") || OWN.contains(tokens.get(next).text()));
    return of || LEAST.contains(before);
  }

  private boolean isMore(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && or.contains(tokens.get(at).text())
        && more.contains(tokens.get(at + 1).text());
  }

  // two (2): the word in front of the bracket says the same.
  private int spelled(List<Token> tokens, int at) {
    boolean bracket = at >= 2 && tokens.get(at - 1).is("(");
    return bracket && numbers.read(tokens.get(at - 2)) != null ? at - 2 : at;
  }

  private @Nullable Duration range(List<Token> tokens, int highAt, int unit, BigDecimal high) {
    int at = highAt - 1;
    if (at < 1 || !ranges.contains(tokens.get(at).text())) {
      return null;
    }
    at--;
    Token lowUnit = isUnit(tokens.get(at).text()) ? tokens.get(at) : tokens.get(unit);
    at -= isUnit(tokens.get(at).text()) ? 1 : 0;
    at -= at > 0 && tokens.get(at).is("+") ? 1 : 0;
    at -= at > 1 && tokens.get(at).is(")") ? 1 : 0;
    BigDecimal low = at < 0 ? null : numbers.read(tokens.get(at));
    if (low == null) {
      return null;
    }
    BigDecimal from = inYears(low, lowUnit);
    BigDecimal to = inYears(high, tokens.get(unit));
    return new Duration(from.min(to), from.max(to), false, spelled(tokens, at), unit);
  }

  private Duration duration(
      Token unit,
      BigDecimal low,
      @Nullable BigDecimal high,
      boolean open,
      int first,
      int last,
      List<Token> tokens) {
    boolean half = isAndAHalf(tokens, last + 1);
    int next = last + (half ? 4 : 1);
    BigDecimal whole = half ? low.add(HALF) : low;
    boolean plus =
        next < tokens.size() && (tokens.get(next).is("+") || tokens.get(next).is("plus"));
    boolean orMore = isMore(tokens, next);
    int end = plus ? next : orMore ? next + 1 : next - 1;
    return new Duration(inYears(whole, unit), high, open || plus || orMore, first, end);
  }

  // Years of experience required: 4-6
  private @Nullable Duration label(List<Token> tokens, int unit) {
    int limit = Math.min(tokens.size() - 1, unit + LABEL_REACH);
    for (int colon = unit + 1; colon < limit; colon++) {
      BigDecimal low = tokens.get(colon).is(":") ? numbers.read(tokens.get(colon + 1)) : null;
      if (low != null) {
        return labelled(tokens, colon + 1, tokens.get(unit), low);
      }
    }
    return null;
  }

  private Duration labelled(List<Token> tokens, int at, Token unit, BigDecimal low) {
    boolean range = at + 2 < tokens.size() && ranges.contains(tokens.get(at + 1).text());
    BigDecimal high = range ? numbers.read(tokens.get(at + 2)) : null;
    boolean open = at + 1 < tokens.size() && tokens.get(at + 1).is("+");
    if (high == null) {
      return new Duration(inYears(low, unit), null, open, at, open ? at + 1 : at);
    }
    BigDecimal from = inYears(low, unit);
    BigDecimal to = inYears(high, unit);
    return new Duration(from.min(to), from.max(to), false, at, at + 2);
  }

  private BigDecimal inYears(BigDecimal number, Token unit) {
    if (!isMonth(unit.text())) {
      return number;
    }
    BigDecimal inYears = number.divide(MONTHS, new MathContext(3)).stripTrailingZeros();
    return inYears.scale() < 0 ? inYears.setScale(0) : inYears;
  }
}
