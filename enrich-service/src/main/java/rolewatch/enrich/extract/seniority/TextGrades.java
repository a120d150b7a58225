package rolewatch.enrich.extract.seniority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.PhraseTree;
import rolewatch.enrich.extract.words.TitleWords;
import rolewatch.enrich.extract.words.Word;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Seniority;

/**
 * Grades that a description states in so many words: "this entry-level role". Looks only around a
 * few stems, so that a long text costs no more than a handful of searches.
 */
final class TextGrades {

  private static final int AROUND = 45;
  private static final int MOST_PLACES = 8;

  private final List<String> stems;
  private final PhraseTree<Seniority> phrases = new PhraseTree<>();

  TextGrades(PhraseLists lists) {
    this.stems = lists.list("stems");
    put(lists, "textIntern", Seniority.INTERN);
    put(lists, "textEntry", Seniority.ENTRY);
    put(lists, "textMid", Seniority.MID);
    put(lists, "textSenior", Seniority.SENIOR);
    put(lists, "textLead", Seniority.LEAD);
    put(lists, "textStaff", Seniority.STAFF);
    put(lists, "textPrincipal", Seniority.PRINCIPAL);
  }

  private void put(PhraseLists lists, String name, Seniority grade) {
    lists.list(name).forEach(phrase -> phrases.put(phrase, grade));
  }

  /** The grade stated first; null if none is. */
  @Nullable Grade read(PreparedText body) {
    Grade first = null;
    for (String stem : stems) {
      Grade found = around(body, stem);
      if (found != null && (first == null || found.start() < first.start())) {
        first = found;
      }
    }
    return first;
  }

  private @Nullable Grade around(PreparedText body, String stem) {
    int at = body.lower().indexOf(stem);
    for (int places = 0; at >= 0 && places < MOST_PLACES; places++) {
      Grade found = at(body, at);
      if (found != null) {
        return found;
      }
      at = body.lower().indexOf(stem, at + stem.length());
    }
    return null;
  }

  private @Nullable Grade at(PreparedText body, int offset) {
    int from = wordStart(body.lower(), Math.max(0, offset - AROUND));
    int to = Math.min(body.lower().length(), offset + AROUND);
    List<Word> words = TitleWords.of(body, from, to);
    List<String> texts = words.stream().map(Word::text).toList();
    for (int i = 0; i < words.size(); i++) {
      PhraseTree.Match<Seniority> match = phrases.longest(texts, i, words.size());
      if (match != null && words.get(match.end() - 1).end() <= to) {
        Seniority grade = match.values().getFirst();
        int end = words.get(match.end() - 1).end();
        return new Grade(grade, words.get(i).start(), end, "seniority.text");
      }
    }
    return null;
  }

  private static int wordStart(String lower, int offset) {
    int at = offset;
    while (at > 0 && at < lower.length() && Character.isLetter(lower.charAt(at - 1))) {
      at++;
    }
    return Math.min(at, lower.length());
  }
}
