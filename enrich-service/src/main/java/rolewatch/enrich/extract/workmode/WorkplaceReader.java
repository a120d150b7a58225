package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.extract.workmode.WorkplaceStatement.Said;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;
import rolewatch.events.Evidence;
import rolewatch.events.WorkMode;

/**
 * Reads a work mode that is told in sentences no phrase knows: from the parts that words play in
 * each. Sentences without a place and something said of it are passed over at one look a word.
 */
final class WorkplaceReader {

  private static final long PLACES =
      Part.SEAT.bit()
          | Part.HOME.bit()
          | Part.PRESENT.bit()
          | Part.ANYWHERE.bit()
          | Part.MOVE.bit()
          | Part.SPREAD.bit();
  private static final long SAYING =
      Part.NUMBER.bit()
          | Part.WHOLE.bit()
          | Part.SHARE.bit()
          | Part.DAY.bit()
          | Part.NOT.bit()
          | Part.SPLIT.bit()
          | Part.REST.bit()
          | Part.MUST.bit()
          | Part.JOB.bit()
          | Part.TEAM.bit()
          | Part.PLACE.bit();
  private static final long WEEKLY = Part.DAYS.bit() | Part.WEEK.bit();
  private static final int MOST_READ = 200;

  private final Lexicon lexicon;
  private final WorkplaceWords vocabulary;

  WorkplaceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = new WorkplaceWords(lexicon);
  }

  /**
   * What the sentences say; null if none says anything.
   *
   * @param taken what is said of perks and of the first weeks, which must not be read
   */
  @Nullable Verdict read(PreparedText text, List<PhraseMatch> taken) {
    return new Reading(text, text.tokens(lexicon), taken).verdict();
  }

  /** The sentences of one text. */
  private final class Reading {
    private final PreparedText text;
    private final Tokens words;
    private final List<PhraseMatch> taken;
    private @Nullable Verdict best;
    private int read;

    Reading(PreparedText text, Tokens words, List<PhraseMatch> taken) {
      this.text = text;
      this.words = words;
      this.taken = taken;
    }

    @Nullable Verdict verdict() {
      int start = 0;
      long parts = 0;
      for (int i = 0; i < words.size(); i++) {
        if (words.gap(i) == Tokens.BREAK) {
          sentence(start, i, parts);
          start = i;
          parts = 0;
        }
        parts |= vocabulary.parts(words.id(i));
      }
      sentence(start, words.size(), parts);
      return best;
    }

    private void sentence(int from, int to, long parts) {
      boolean speaks = (parts & PLACES) != 0 && (parts & SAYING) != 0;
      if (!speaks || read >= MOST_READ || isTaken(from, to, parts)) {
        return;
      }
      read++;
      Said said = new WorkplaceStatement(new WorkplaceSentence(vocabulary, words, from, to)).said();
      if (said != null && isBetter(said)) {
        best = verdict(said, from);
      }
    }

    // Hybrid work goes before its parts; otherwise what is said of the job goes before the team.
    private boolean isBetter(Said said) {
      if (best == null) {
        return true;
      }
      boolean hybrid = said.mode() == WorkMode.HYBRID;
      boolean known = best.mode() == WorkMode.HYBRID;
      return hybrid != known ? hybrid : said.firm() && !best.firm();
    }

    // As the custom of an office does, hybrid work yields to the mark of a remote location.
    private Verdict verdict(Said said, int first) {
      boolean hybrid = said.mode() == WorkMode.HYBRID;
      int start = words.start(first + said.from());
      int end = words.end(first + said.to());
      Integer days = said.days() == 0 || !hybrid ? null : said.days();
      Evidence evidence = text.evidence(start, end, "work-mode." + said.form());
      return new Verdict(said.mode(), days, said.firm() && !hybrid, evidence);
    }

    // "up to two days a week" is a mode, "up to two weeks a year" a perk.
    private boolean isTaken(int from, int to, long parts) {
      boolean weekly = (parts & WEEKLY) == WEEKLY && (parts & Part.RARE.bit()) == 0;
      int start = words.start(from);
      int end = words.end(to - 1);
      for (PhraseMatch match : taken) {
        boolean perk = match.meaning().equals("perk");
        if (match.start() < end && match.end() > start && !(perk && weekly)) {
          return true;
        }
      }
      return false;
    }
  }
}
