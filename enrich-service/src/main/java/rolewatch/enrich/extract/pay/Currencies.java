package rolewatch.enrich.extract.pay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;

/** The currencies, how they are written, and how large pay is in each. */
final class Currencies {

  private static final int LONGEST = 10;

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();

  // Most words beside a number are no mark; their first and last letter tell that without a copy.
  private final BitSet edgesBefore = new BitSet();
  private final BitSet edgesAfter = new BitSet();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Map<String, String>> shared = new HashMap<>();

  /** A currency written beside a number. */
  record Mark(int start, int end, String code) {}

  Currencies() {
    DataLines.beside(Currencies.class, "currencies.tsv").forEach(this::add);
    DataLines.beside(Currencies.class, "shared-signs.tsv").forEach(this::addShared);
    before.keySet().forEach(mark -> edgesBefore.set(edges(mark, 0, mark.length())));
    after.keySet().forEach(mark -> edgesAfter.set(edges(mark, 0, mark.length())));
  }

  private static int edges(String text, int from, int to) {
    return (text.charAt(from) * 31 + text.charAt(to - 1)) & 0xFFFF;
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    String code = columns[0];
    scales.put(code, Double.valueOf(columns[1]));
    before.put(code, code);
    after.put(code, code);
    for (String mark : words(columns[2])) {
      before.put(mark, code);
    }
    for (String mark : words(columns[3])) {
      after.put(mark, code);
    }
  }

  private void addShared(String line) {
    String[] columns = line.split("\t", -1);
    String sign = columns[0];
    before.put(sign, sign);
    after.put(sign, sign);
    Map<String, String> byCountry = new HashMap<>();
    for (String pair : words(columns[1])) {
      byCountry.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    shared.put(sign, byCountry);
  }

  private static List<String> words(String column) {
    List<String> words = new ArrayList<>();
    for (String word : column.split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The currency code of a mark in a posting of a country; null if nothing tells it. */
  @Nullable String code(@Nullable String mark, @Nullable String country) {
    Map<String, String> choices = mark == null ? null : shared.get(mark);
    if (choices == null) {
      return mark;
    }
    String own = country == null ? null : choices.get(country);
    return own == null ? choices.get("*") : own;
  }

  /** What a shared sign means in a country that has a currency so written; null otherwise. */
  @Nullable String own(String sign, @Nullable String country) {
    Map<String, String> choices = shared.get(sign);
    return choices == null || country == null ? null : choices.get(country);
  }

  /** The currency of a country's wages, as far as it is known; null otherwise. */
  @Nullable String ofCountry(@Nullable String country) {
    Map<String, String> local = shared.get("local");
    return country == null || local == null ? null : local.get(country);
  }

  /** How many units buy what a US dollar buys, about; 1 for an unknown currency. */
  double scale(@Nullable String code) {
    return code == null ? 1 : scales.getOrDefault(code, 1.0);
  }

  boolean isShared(@Nullable String mark) {
    return mark != null && shared.containsKey(mark);
  }

  /** True if two marks can stand for one currency: "$" and "CAD", but not "$" and "€". */
  boolean agree(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || one.equals(other)) {
      return true;
    }
    return covers(one, other) || covers(other, one);
  }

  /** The code among some words that says which of its currencies a shared sign is; null if none. */
  @Nullable String named(@Nullable String sign, Words words) {
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      String code = word.length() == 3 ? word.toUpperCase(Locale.ROOT) : "";
      if (sign != null && scales.containsKey(code) && covers(sign, code)) {
        return code;
      }
    }
    return null;
  }

  private boolean covers(String sign, String code) {
    Map<String, String> choices = shared.get(sign);
    return choices != null && new HashSet<>(choices.values()).contains(code);
  }

  /**
   * The mark that ends at an offset, one space allowed; null if there is none that begins at {@code
   * free} or behind it.
   */
  @Nullable Mark endingAt(String text, int free, int end) {
    int to = end > free && text.charAt(end - 1) == ' ' ? end - 1 : end;
    int first = to;
    while (first > free && to - first < LONGEST && isMark(text.charAt(first - 1))) {
      first--;
    }
    for (int from = first; from < to; from++) {
      boolean known = edgesBefore.get(edges(text, from, to)) && startsMark(text, from);
      String code = known ? before.get(text.substring(from, to)) : null;
      if (code != null) {
        return new Mark(from, to, code);
      }
    }
    return null;
  }

  /** The mark that starts at an offset, one space allowed; null if there is none. */
  @Nullable Mark startingAt(String text, int start) {
    int from = start < text.length() && text.charAt(start) == ' ' ? start + 1 : start;
    int last = from;
    while (last < text.length() && last - from < LONGEST && isMark(text.charAt(last))) {
      last++;
    }
    for (int to = last; to > from; to--) {
      boolean known = edgesAfter.get(edges(text, from, to)) && endsMark(text, to);
      String code = known ? after.get(text.substring(from, to)) : null;
      if (code != null) {
        return new Mark(from, to, code);
      }
    }
    return null;
  }

  private static boolean isMark(char c) {
    return c > ' ' && !Numeral.isDigit(c) && "-(),:".indexOf(c) < 0;
  }

  private static boolean startsMark(String text, int from) {
    char first = text.charAt(from);
    return first > ' '
        && !Numeral.isDigit(first)
        && (!Character.isLetter(first)
            || from == 0
            || !Character.isLetterOrDigit(text.charAt(from - 1)));
  }

  private static boolean endsMark(String text, int to) {
    char last = text.charAt(to - 1);
    return last > ' '
        && (!Character.isLetter(last)
            || to == text.length()
            || !Character.isLetter(text.charAt(to))
            || Character.isIdeographic(last));
  }

  Set<String> codes() {
    return scales.keySet();
  }
}
