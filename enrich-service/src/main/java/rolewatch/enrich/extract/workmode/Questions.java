package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.WorkMode;

/** The questions a posting asks itself, which say something only with their answers. */
final class Questions {

  private static final long PLACES = Part.bits(Part.HOME, Part.PLACE);
  private static final long COMING = Part.bits(Part.PRESENT, Part.PRESENCE, Part.OFFICE, Part.MOVE);
  private static final long LIMITS = Part.bits(Part.NUMBER, Part.DAY, Part.RARE, Part.AWAY);
  private static final long WHOLLY = Part.bits(Part.WHOLE, Part.FULLY);
  private static final int LONGEST_ANSWER = 4;
  private static final int LONGEST_YES = 6;
  private static final int SHORT = 5;

  private final PreparedText text;
  private final Tokens words;
  private final WorkplaceWords vocabulary;

  Questions(PreparedText text, Tokens words, WorkplaceWords vocabulary) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
  }

  /** True for "Home office? Of course, two days a week", whose halves are one sentence. */
  boolean isShort(int from, int to, long parts) {
    return to - from <= SHORT
        && (parts & PLACES) != 0
        && isAsked(to)
        && !saysNo(to)
        && answer(to, parts) == null;
  }

  /**
   * What the answer to a question says that ends before a word: "Can I work from home? No." Null if
   * there is none, or if it does not say it alone.
   */
  @Nullable WorkMode answer(int next, long parts) {
    boolean home = (parts & Part.HOME.bit()) != 0;
    boolean coming = !home && asksToCome(parts);
    if (!home && !coming || next >= words.size()) {
      return null;
    }
    if (saysNo(next) && isAsked(next)) {
      return home ? WorkMode.ONSITE : WorkMode.REMOTE;
    }
    return home && saysYes(next, parts) && isAsked(next) ? WorkMode.REMOTE : null;
  }

  // "Do I have to come to the office?"
  private static boolean asksToCome(long parts) {
    return (parts & COMING) != 0 && (parts & Part.MUST.bit()) != 0 && (parts & LIMITS) == 0;
  }

  // "Is it remote? Yes.", "Can I work from home? Yes, always."
  private boolean saysYes(int at, long asked) {
    boolean yes = (vocabulary.partsAt(words, at) & Part.YES.bit()) != 0;
    if (!yes || (asked & LIMITS) != 0) {
      return false;
    }
    int end = at + 1;
    long said = 0;
    while (end < words.size() && words.gap(end) != Tokens.BREAK && end - at <= LONGEST_YES) {
      said |= vocabulary.partsAt(words, end++);
    }
    boolean bare = end == at + 1 && (asked & Part.BE.bit()) != 0 && (asked & Part.MAY.bit()) == 0;
    return bare || (said & WHOLLY) != 0 && (said & LIMITS) == 0;
  }

  private boolean isAsked(int next) {
    return text.text().substring(words.end(next - 1), words.start(next)).indexOf('?') >= 0;
  }

  // "No.", "Unfortunately not, as …"
  private boolean saysNo(int at) {
    for (int i = at; i < Math.min(words.size(), at + LONGEST_ANSWER); i++) {
      if ((vocabulary.partsAt(words, i) & Part.NOT.bit()) != 0) {
        return words.gap(i + vocabulary.length(words, i)) != Tokens.NONE;
      }
    }
    return false;
  }
}
