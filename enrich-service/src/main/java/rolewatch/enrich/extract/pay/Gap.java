package rolewatch.enrich.extract.pay;

import rolewatch.enrich.extract.words.DataLines;

/** What stands between two amounts. */
enum Gap {
  /** Words that have nothing to do with the amounts, or none of these. */
  OTHER,
  /** "-", "to", "bis": the amounts are the ends of a range. */
  RANGE,
  /** As {@link #RANGE}, but behind a comma: the ends of a range only if the first is open. */
  PARTED,
  /** "and": they are the ends of a range only after a "between". */
  AND,
  /** Only words such as "per hour" or "maximum". */
  NOTHING,
  /** "rising to": the ends of a range, whatever punctuation parts them. */
  RISING,
  /** As {@link #NOTHING}, with a word that says the second amount is the upper bound. */
  MAXIMUM,
  /** As {@link #NOTHING}, with a word that says the second amount lies between two bounds. */
  MIDPOINT;

  private static final int LONGEST = 60;
  private static final Phrases<Gap> JOINTS = new Phrases<>();
  private static final Phrases<Gap> FILLERS = new Phrases<>();

  static {
    for (String line : DataLines.beside(Gap.class, "gaps.txt")) {
      String[] parts = line.split(" = ");
      for (String phrase : parts[1].split(", ")) {
        if (parts[0].equals("FILLER")) {
          FILLERS.add(phrase, NOTHING);
        } else {
          JOINTS.add(phrase, valueOf(parts[0]));
        }
      }
    }
  }

  /** Reads what stands between two offsets. */
  static Gap between(String lower, int from, int to) {
    if (to - from > LONGEST) {
      return OTHER;
    }
    if (isDash(lower, from, to)) {
      return RANGE;
    }
    return words(lower, from, to);
  }

  private static Gap words(String lower, int from, int to) {
    int open = lower.indexOf('(', from, to);
    int close = open < 0 ? -1 : lower.indexOf(')', open, to);
    if (close > 0) {
      // "$67,500 (entry level) - $79,000 (senior)": the remark in brackets changes nothing.
      return isBlank(lower, from, open) ? between(lower, close + 1, to) : OTHER;
    }
    Words words = Words.of(lower, from, to);
    boolean line = lower.substring(from, to).indexOf('\n') >= 0;
    Gap gap = NOTHING;
    int i = 0;
    while (i < words.size()) {
      var joint = JOINTS.at(words, i);
      var filler = FILLERS.at(words, i);
      // "a" parts two amounts in Spanish, but in "a year" it does not.
      if (filler != null && (joint == null || filler.count() > joint.count() || gap == RANGE)) {
        i += filler.count();
      } else if (joint != null && (gap == NOTHING || gap == AND && joint.meaning() == MAXIMUM)) {
        gap = joint.meaning();
        i += joint.count();
      } else {
        return OTHER;
      }
    }
    if (gap == RISING || gap == MAXIMUM || gap == MIDPOINT) {
      return gap;
    }
    if (gap == RANGE && !line && lower.startsWith(", ", commaAt(lower, from, to))) {
      return PARTED;
    }
    boolean parted = line && gap != RANGE && gap != MAXIMUM;
    return parted || endsSentence(lower, from, to) ? OTHER : gap;
  }

  private static int commaAt(String lower, int from, int to) {
    int comma = lower.indexOf(',', from, to);
    boolean sole =
        comma >= 0 && lower.substring(from, to).chars().noneMatch(c -> c == ';' || c == '.');
    return sole ? comma : to;
  }

  private static boolean isDash(String lower, int from, int to) {
    int i = from;
    while (i < to && lower.charAt(i) == ' ') {
      i++;
    }
    int dash = i;
    while (i < to && "-~〜".indexOf(lower.charAt(i)) >= 0) {
      i++;
    }
    if (i == dash) {
      return false;
    }
    while (i < to && (lower.charAt(i) == ' ' || lower.charAt(i) == '\n')) {
      i++;
    }
    return i == to;
  }

  private static boolean isBlank(String lower, int from, int to) {
    return lower.substring(from, to).isBlank();
  }

  private static boolean endsSentence(String lower, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      char c = lower.charAt(i);
      if (c == ';' || c == ',' || (c == '.' && lower.charAt(i + 1) == ' ' && i == from)) {
        return true;
      }
    }
    return false;
  }
}
