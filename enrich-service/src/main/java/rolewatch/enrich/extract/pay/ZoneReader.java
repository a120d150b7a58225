package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.Nullable;

/** Reads the place, level or rate that a range holds for, as written. */
final class ZoneReader {

  private static final int REACH = 130;
  private static final int LONGEST = 80;
  private static final String[] NUMBERED = {"zone ", "tier ", "level ", "band ", "geo "};

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
    int line = lower.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int begin = Math.max(Math.max(line, from), start - REACH);
    String numbered = numberedBehind(text, lower, end);
    if (numbered != null) {
      return numbered;
    }
    String label = label(text, begin, start);
    if (label != null && !isPayWords(label)) {
      return label;
    }
    return place(text, Math.max(line, start - REACH), start);
  }

  private static @Nullable String numberedBehind(String text, String lower, int end) {
    int at = end;
    for (String lead : new String[] {" in ", " for ", " ("}) {
      if (lower.startsWith(lead, end)) {
        at = end + lead.length();
      }
    }
    for (String word : NUMBERED) {
      if (at > end && lower.startsWith(word, at)) {
        int to = at + word.length();
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
          to++;
        }
        return text.substring(at, to);
      }
    }
    return null;
  }

  // "Tier 1 (NYC, SF): $165k", "US - 27,000", "L3 Engineer ($126,000": the words before the sign.
  private static @Nullable String label(String text, int from, int start) {
    int to = start;
    while (to > from && " :-(=|".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    if (to == from) {
      return null;
    }
    boolean signed = text.substring(to, start).strip().length() > 0;
    int begin = to;
    while (begin > from
        && ";\n".indexOf(text.charAt(begin - 1)) < 0
        && !endsSentence(text, begin)) {
      begin--;
    }
    String label = clean(text.substring(begin, to));
    return (signed || to - begin <= 40)
            && !label.isEmpty()
            && label.length() <= LONGEST
            && (signed || isName(label))
        ? label
        : null;
  }

  private static boolean endsSentence(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' && ".!?:".indexOf(text.charAt(at - 1)) >= 0;
  }

  // "For Sunnyvale, CA-based roles: …", "In London the range is …"
  private static @Nullable String place(String text, int from, int start) {
    for (int i = start - 1; i >= from; i--) {
      boolean lead =
          text.startsWith("In ", i)
              || text.startsWith("For ", i)
              || text.startsWith(" in ", i)
              || text.startsWith(" for ", i);
      if (lead) {
        int at = text.indexOf(' ', i + 1) + 1;
        if (at > 0 && at < start && Character.isUpperCase(text.charAt(at))) {
          return clean(text.substring(at, nameEnd(text, at, start)));
        }
      }
    }
    return null;
  }

  private static int nameEnd(String text, int from, int limit) {
    int end = from;
    int word = from;
    for (int i = from; i <= limit; i++) {
      char c = i < limit ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '.' || c == '\'') {
        continue;
      }
      if (i > word && !isNamePart(text, word, i)) {
        return end;
      }
      end = i > word ? i : end;
      if (c == ':' || c == ';' || c == '-' || c == '$' || i - from > LONGEST) {
        return end;
      }
      word = i + 1;
    }
    return end;
  }

  private static boolean isNamePart(String text, int from, int to) {
    String word = text.substring(from, to);
    return Character.isUpperCase(word.charAt(0))
        || word.equals("and")
        || word.equals("of")
        || word.equals("or");
  }

  private static boolean isName(String label) {
    return Character.isUpperCase(label.charAt(0)) && label.split(" ").length <= 5;
  }

  private boolean isPayWords(String label) {
    String lower = label.toLowerCase(java.util.Locale.ROOT);
    Words words = Words.of(lower, 0, lower.length());
    for (int i = 0; i < words.size(); i++) {
      var match = book.before().at(words, i);
      if (match != null && match.meaning().weight() >= 2.5) {
        return true;
      }
    }
    return words.size() == 0 || words.size() > 12;
  }

  private static String clean(String words) {
    String zone = words.strip();
    while (!zone.isEmpty() && "•,-:(".indexOf(zone.charAt(0)) >= 0) {
      zone = zone.substring(1).strip();
    }
    while (!zone.isEmpty() && ",-:(".indexOf(zone.charAt(zone.length() - 1)) >= 0) {
      zone = zone.substring(0, zone.length() - 1).strip();
    }
    return zone.length() > LONGEST ? zone.substring(0, LONGEST) : zone;
  }
}
