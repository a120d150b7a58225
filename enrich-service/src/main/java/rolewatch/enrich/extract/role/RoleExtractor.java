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
    Candidate title = read(posting.title(), 0, posting.title().text().length());
    if (title != null && !title.isVague()) {
      return finding(posting.title(), title, title.rule());
    }
    PreparedText department = posting.department();
    Candidate byDepartment = read(department, 0, department.text().length());
    if (byDepartment != null && !byDepartment.isVague()) {
      return finding(department, byDepartment, "role.department");
    }
    for (OpeningPhrase.Span span : OpeningPhrase.in(posting.body())) {
      Candidate byText = read(posting.body(), span.start(), span.end());
      if (byText != null && !byText.isVague()) {
        return finding(posting.body(), byText, "role.text");
      }
    }
    return title == null ? List.of() : finding(posting.title(), title, "role.vague");
  }

  private @Nullable Candidate read(PreparedText text, int from, int to) {
    List<Term> terms = taxonomy.vocabulary().terms(TitleWords.of(text, from, to));
    return new TitleReading(taxonomy, terms).best();
  }

  private static List<Finding<RoleMatch>> finding(
      PreparedText text, Candidate candidate, String rule) {
    RoleMatch match = new RoleMatch(candidate.role().id(), candidate.role().onetSoc());
    return List.of(new Finding<>(match, text.evidence(candidate.start(), candidate.end(), rule)));
  }
}
