package rolewatch.enrich.extract.pay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the place, level or rate that a range holds for, as written. */
final class ZoneReader {

  private static final int REACH = 130;
  private static final int LONGEST = 80;
  private static final double MOSTLY = 0.5;
  private static final double PAY_WORD = 1.5;
  private static final String[] LEADS = {" in ", " for ", " ("};
  private static final String[] NUMBERED = {"zone ", "tier ", "level ", "band ", "geo "};
  private static final String[] PREPOSITIONS = {"In ", "For ", " in ", " for "};

  private final CueBook book;

  ZoneReader(CueBook book) {
    this.book = book;
  }

  /**
   * The zone of a sum; null if none is written.
   *
   * @param from where the words that speak about the sum begin
   */
  @Nullable String read(String text, String lower, int from, int start, int end) {
    int line = Lines.start(lower, start, REACH);
    String numbered = numberedBehind(text, lower, end);
    if (numbered != null) {
      return numbered;
    }
    String label = label(text, Math.max(Math.max(line, from), start - REACH), start);
    return label == null ? place(text, Math.max(line, start - REACH), start) : label;
  }

  // "$200,000 in Zone 1"
  private static @Nullable String numberedBehind(String text, String lower, int end) {
    for (String lead : LEADS) {
      if (!lower.startsWith(lead, end)) {
        continue;
      }
      int at = end + lead.length();
      for (String word : NUMBERED) {
        if (lower.startsWith(word, at)) {
          return text.substring(at, wordEnd(text, at + word.length()));
        }
      }
    }
    return null;
  }

  private static int wordEnd(String text, int from) {
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return to;
  }

  // "Tier 1 (NYC, SF): $165k", "US - 27,000", "L3 Engineer ($126,000": the words before the sign.
  private @Nullable String label(String text, int from, int start) {
    int to = start;
    while (to > from && " :-(=|".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    int begin = to;
    while (begin > from
        && ";\n".indexOf(text.charAt(begin - 1)) < 0
        && !endsSentence(text, begin)) {
      begin--;
    }
    boolean signed = !text.substring(to, start).isBlank();
    String label = ZoneName.clean(text.substring(begin, to));
    boolean named = ZoneName.share(label) >= (signed ? MOSTLY : 1);
    return named && label.length() <= LONGEST && !isPayWords(label) ? label : null;
  }

  private static boolean endsSentence(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' && ".!?:".indexOf(text.charAt(at - 1)) >= 0;
  }

  // "For Sunnyvale, CA-based roles: …", "In London the range is …": the nearest one.
  private @Nullable String place(String text, int from, int start) {
    for (int i = start - 1; i >= from; i--) {
      for (String preposition : PREPOSITIONS) {
        int at = i + preposition.length();
        if (text.startsWith(preposition, i)
            && at < start
            && Character.isUpperCase(text.charAt(at))) {
          String name = ZoneName.at(text, at, start);
          return name.isEmpty() || isPayWords(name) ? null : name;
        }
      }
    }
    return null;
  }

  private boolean isPayWords(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    Words words = Words.of(lower, 0, lower.length());
    for (int i = 0; i < words.size(); i++) {
      var match = book.before().at(words, i);
      if (match != null && match.meaning().weight() >= PAY_WORD && !isNumbered(words.get(i))) {
        return true;
      }
    }
    return words.size() == 0;
  }

  private static boolean isNumbered(String word) {
    for (String numbered : NUMBERED) {
      if (numbered.strip().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
