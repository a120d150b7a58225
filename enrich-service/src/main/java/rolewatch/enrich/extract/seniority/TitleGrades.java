package rolewatch.enrich.extract.seniority;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.PhraseTree;
import rolewatch.enrich.extract.words.TitleWords;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Seniority;

/** The words that grade a title, and what keeps them from doing so. */
final class TitleGrades {

  private static final List<Seniority> GRADES =
      List.of(
          Seniority.INTERN,
          Seniority.ENTRY,
          Seniority.MID,
          Seniority.SENIOR,
          Seniority.LEAD,
          Seniority.STAFF,
          Seniority.PRINCIPAL,
          Seniority.MANAGER,
          Seniority.DIRECTOR,
          Seniority.EXECUTIVE);

  final PhraseTree<Seniority> grades = new PhraseTree<>();
  final PhraseTree<Boolean> hidden = new PhraseTree<>();
  final PhraseTree<Boolean> managersOfPeople = new PhraseTree<>();
  final Set<String> elsewhere;
  final Set<String> staffOccupations;
  final Set<String> associateOccupations;
  final Set<String> associateRanks;
  final Set<String> managedThings;
  final Set<String> managersInFront;
  final Set<String> stageWork;
  final Set<String> occupations;
  final Set<String> levels;
  final Set<String> counted;

  TitleGrades(PhraseLists lists) {
    for (Seniority grade : GRADES) {
      String name = grade.name().toLowerCase(Locale.ROOT);
      lists.list(name).forEach(phrase -> grades.put(phrase, grade));
    }
    lists.list("hidden").forEach(phrase -> hidden.put(phrase, true));
    lists.list("managersOfPeople").forEach(phrase -> managersOfPeople.put(phrase, true));
    this.elsewhere = Set.copyOf(lists.list("elsewhere"));
    this.staffOccupations = Set.copyOf(lists.list("staffOccupations"));
    this.associateOccupations = Set.copyOf(lists.list("associateOccupations"));
    this.associateRanks = Set.copyOf(lists.list("associateRanks"));
    this.managedThings = Set.copyOf(lists.list("managedThings"));
    this.managersInFront = Set.copyOf(lists.list("managersInFront"));
    this.stageWork = Set.copyOf(lists.list("stageWork"));
    this.occupations = Set.copyOf(lists.list("occupations"));
    this.levels = Set.copyOf(lists.list("levels"));
    this.counted = Set.copyOf(lists.list("counted"));
  }

  /** The title's grade; null if it names none. */
  @Nullable Grade read(PreparedText title) {
    return new TitleGradeReading(this, TitleWords.of(title)).grade();
  }
}
