package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.WorkMode;

/**
 * Reads a work mode that is told in sentences no phrase knows: from the parts that words play in
 * each. Sentences without a place and something said of it are passed over at one look a word.
 */
final class WorkplaceReader {

  private static final long CONTRASTS = Part.bits(Part.OTHERWISE_THAN, Part.BUT);
  private static final long CONDITIONS = Part.bits(Part.DOUBT, Part.LOOSE, Part.RARE, Part.CHOICE);
  private static final int MOST_READ = 200;
  private static final int SHORTEST = 4;

  private final Lexicon lexicon;
  private final WorkplaceWords vocabulary;

  WorkplaceReader(Lexicon lexicon, WorkplaceWords vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /**
   * What the sentences say; null if none says anything.
   *
   * @param taken what is said of perks and of the first weeks, which must not be read
   * @param known what a phrase says; a sentence around it goes before the others. Null if none does
   */
  @Nullable Verdict read(PreparedText text, List<PhraseMatch> taken, @Nullable Verdict known) {
    return new Reading(text, text.tokens(lexicon), taken, known).verdict();
  }

  /** The sentences of one text. */
  private final class Reading {
    private final Tokens words;
    private final TakenPhrases taken;
    private final BestVerdict best;
    private final Questions questions;
    private final Contrast contrast;
    private boolean now;
    private int read;

    Reading(PreparedText text, Tokens words, List<PhraseMatch> taken, @Nullable Verdict known) {
      this.words = words;
      this.taken = new TakenPhrases(words, taken);
      this.best = new BestVerdict(text, words, known);
      this.questions = new Questions(text, words, vocabulary);
      this.contrast = new Contrast(vocabulary, words);
    }

    @Nullable Verdict verdict() {
      int start = 0;
      long parts = 0;
      for (int i = 0; i < words.size(); i++) {
        if (words.gap(i) == Tokens.BREAK && !questions.isShort(start, i, parts)) {
          sentence(start, i, parts);
          start = i;
          parts = 0;
        }
        parts |= vocabulary.partsAt(words, i);
      }
      sentence(start, words.size(), parts);
      return best.found();
    }

    private void sentence(int from, int to, long parts) {
      WorkMode answer = questions.answer(to, parts);
      boolean speaks = answer != null || PlaceTold.isIn(parts);
      if (!speaks || read >= MOST_READ || taken.covers(from, to, parts)) {
        return;
      }
      read++;
      now = (parts & Part.NOW.bit()) != 0;
      if ((parts & CONTRASTS) != 0 && isSaidInContrast(from, to)) {
        return;
      }
      WorkplaceSentence sentence = new WorkplaceSentence(vocabulary, words, from, to);
      Said said =
          answer == null
              ? WorkplaceStatement.read(sentence)
              : new Said(answer, 0, true, 0, to - from - 1, "answered");
      if (said != null) {
        best.keep(said, from, now);
      } else if (!sentence.hasAny(CONDITIONS) && !sentence.takesTurns()) {
        clauses(from, to);
      }
    }

    // "While our cooks are in at five, you work from home."
    private boolean isSaidInContrast(int from, int to) {
      int main = contrast.mainClause(from, to);
      Said said = main < 0 ? null : read(main, to);
      if (said != null) {
        now = false;
        best.keep(said.since(main - from), from, now);
      }
      return said != null;
    }

    private @Nullable Said read(int from, int to) {
      return WorkplaceStatement.read(new WorkplaceSentence(vocabulary, words, from, to));
    }

    // A sentence may say two things, and only one of them of the place.
    private void clauses(int from, int to) {
      int start = from;
      for (int i = from + 1; i <= to; i++) {
        boolean ends = i == to || words.gap(i) != Tokens.NONE;
        if (ends && i - start >= SHORTEST && i - start < to - from) {
          Said said = read(start, i);
          if (said != null) {
            best.keep(said, start, now);
          }
        }
        start = ends ? i : start;
      }
    }
  }
}
