package rolewatch.enrich.extract.seniority;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Evidence;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Seniority;

/**
 * Reads the grade: what the board declares, else the title, else the years that are required (0–1
 * entry, 2–4 mid, 5 and more senior), else what the description says outright. Finds nothing, never
 * {@link Seniority#UNKNOWN}, where none of them tells.
 */
public final class SeniorityExtractor {

  private static final BigDecimal MID_YEARS = BigDecimal.TWO;
  private static final BigDecimal SENIOR_YEARS = BigDecimal.valueOf(5);

  private final DeclaredGrades declared;
  private final TitleGrades titles;
  private final TextGrades texts;

  /** With the grade words that come with the service; those of descriptions go into the lexicon. */
  public SeniorityExtractor(Lexicon lexicon) {
    PhraseLists lists = PhraseLists.beside(SeniorityExtractor.class, "grades.yaml");
    this.declared = new DeclaredGrades(lists);
    this.titles = new TitleGrades(lists);
    this.texts = new TextGrades(lists, lexicon);
  }

  /**
   * Reads the grade of a posting.
   *
   * @param years the required years that were found in it, if any
   * @return one finding or none
   */
  public List<Finding<Seniority>> extract(PostingText posting, List<Finding<Experience>> years) {
    Seniority stated = declared.read(posting.declared().seniority());
    if (stated != null) {
      String field = String.valueOf(posting.declared().seniority());
      return List.of(new Finding<>(stated, Evidence.declared(field, "seniority.declared")));
    }
    Grade title = titles.read(posting.title());
    if (title != null) {
      return finding(posting.title(), title);
    }
    if (!years.isEmpty()) {
      return List.of(byYears(years.getFirst()));
    }
    return finding(posting.body(), texts.read(posting.body()));
  }

  private static List<Finding<Seniority>> finding(PreparedText text, @Nullable Grade grade) {
    return grade == null
        ? List.of()
        : List.of(
            new Finding<>(
                grade.seniority(), text.evidence(grade.start(), grade.end(), grade.rule())));
  }

  private static Finding<Seniority> byYears(Finding<Experience> years) {
    Evidence read = years.evidence();
    return new Finding<>(
        grade(years.value().minYears()),
        new Evidence(read.field(), read.start(), read.end(), read.quote(), "seniority.years"));
  }

  private static Seniority grade(BigDecimal years) {
    if (years.compareTo(MID_YEARS) < 0) {
      return Seniority.ENTRY;
    }
    return years.compareTo(SENIOR_YEARS) < 0 ? Seniority.MID : Seniority.SENIOR;
  }
}
