package rolewatch.enrich.extract.workmode;

import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;

/** The questions a posting asks itself, which say something only with their answers. */
final class Questions {

  private static final long PLACES = Part.bits(Part.HOME, Part.PLACE);
  private static final int LONGEST_ANSWER = 4;
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
    return to - from <= SHORT && (parts & PLACES) != 0 && isAsked(to) && !saysNo(to);
  }

  /** True if a question ends before a word, and the answer is no: "Can I work from home? No." */
  boolean isAnsweredNo(int next) {
    return next < words.size() && saysNo(next) && isAsked(next);
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
