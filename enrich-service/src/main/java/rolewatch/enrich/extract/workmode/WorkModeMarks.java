package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.phrase.PhraseBook;
import rolewatch.enrich.extract.phrase.PhraseMatch;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.WorkMode;

/** Reads the marks of a work mode in a location or a title: "Remote (US)", "Berlin / Hybrid". */
final class WorkModeMarks {

  private final PhraseBook book;
  private final String rule;

  WorkModeMarks(String file, String rule, Lexicon lexicon) {
    this.book = PhraseBook.beside(WorkModeMarks.class, file, lexicon);
    this.rule = rule;
  }

  /** What the text says; of several choices, full remote work counts. */
  @Nullable Verdict read(PreparedText text) {
    List<PhraseMatch> marks = book.find(text);
    PhraseMatch denied = first(marks, "no-remote");
    PhraseMatch remote = denied == null ? first(marks, "remote") : null;
    if (remote != null) {
      PhraseMatch hybrid = first(marks, "hybrid");
      return hybrid == null || !hybrid.overlaps(remote)
          ? verdict(text, remote, WorkMode.REMOTE)
          : verdict(text, hybrid, WorkMode.HYBRID);
    }
    PhraseMatch hybrid = first(marks, "hybrid");
    if (hybrid != null) {
      return verdict(text, hybrid, WorkMode.HYBRID);
    }
    PhraseMatch onsite = first(marks, "onsite");
    PhraseMatch found = onsite == null ? denied : onsite;
    return found == null ? null : verdict(text, found, WorkMode.ONSITE);
  }

  private Verdict verdict(PreparedText text, PhraseMatch match, WorkMode mode) {
    return new Verdict(mode, null, true, text.evidence(match.start(), match.end(), rule));
  }

  private static @Nullable PhraseMatch first(List<PhraseMatch> marks, String meaning) {
    for (PhraseMatch mark : marks) {
      if (mark.meaning().equals(meaning)) {
        return mark;
      }
    }
    return null;
  }
}
