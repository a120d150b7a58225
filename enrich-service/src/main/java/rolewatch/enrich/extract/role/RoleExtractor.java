package rolewatch.enrich.extract.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.words.TitleWords;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Finding;
import rolewatch.events.RoleMatch;

/**
 * Reads the role from the title; the department and the text are asked only when the title leaves
 * it open. Finds nothing where the posting belongs to no role of the taxonomy.
 */
public final class RoleExtractor implements Extractor<RoleMatch> {

  private final RoleTaxonomy taxonomy;

  public RoleExtractor(RoleTaxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  @Override
  public List<Finding<RoleMatch>> extract(PostingText posting) {
    TitleReading reading = read(posting.title());
    Candidate title = reading.best();
    if (title != null && !title.isVague()) {
      return finding(posting.title(), title, title.rule());
    }
    Candidate department = byDepartment(posting.department(), reading.headKinds());
    if (department != null) {
      return finding(posting.department(), department, "role.department");
    }
    Candidate text = byText(posting.body(), title);
    if (text != null) {
      return finding(posting.body(), text, "role.text");
    }
    return title == null ? List.of() : finding(posting.title(), title, "role.vague");
  }

  // The department names a field of work; the title's head noun still says what kind of job it is.
  private @Nullable Candidate byDepartment(PreparedText department, int kinds) {
    if (department.isEmpty()) {
      return null;
    }
    TitleReading reading = read(department);
    Candidate candidate = kinds == 0 ? reading.best() : reading.bestAround(kinds);
    return candidate == null || candidate.isVague() ? null : candidate;
  }

  private @Nullable Candidate byText(PreparedText body, @Nullable Candidate title) {
    for (OpeningPhrase.Span span : OpeningPhrase.in(body)) {
      Candidate named = read(body, span.start(), span.end()).bestNamed();
      if (named != null) {
        return named;
      }
    }
    TextCue cue = title == null ? null : taxonomy.textCue(title.role()).orElse(null);
    int at = cue == null ? -1 : cue.firstIn(body.lower());
    return cue == null || at < 0 ? null : new Candidate(cue.role(), 0, at, at + 1, "role.text");
  }

  private TitleReading read(PreparedText text) {
    return read(text, 0, text.text().length());
  }

  private TitleReading read(PreparedText text, int from, int to) {
    List<Term> terms = taxonomy.vocabulary().terms(TitleWords.of(text, from, to));
    return new TitleReading(taxonomy, terms);
  }

  private static List<Finding<RoleMatch>> finding(
      PreparedText text, Candidate candidate, String rule) {
    RoleMatch match = new RoleMatch(candidate.role().id(), candidate.role().onetSoc());
    return List.of(new Finding<>(match, text.evidence(candidate.start(), candidate.end(), rule)));
  }
}
