package rolewatch.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.EmploymentType;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.Place;
import rolewatch.events.RoleMatch;
import rolewatch.events.Seniority;
import rolewatch.events.SkillMention;
import rolewatch.events.WorkArrangement;

/** One posting with what has been read from it so far. */
final class FindingsDraft {

  PostingText posting;
  List<Finding<Place>> places = List.of();
  List<Finding<Experience>> years = List.of();
  List<Finding<Pay>> pay = List.of();
  @Nullable Finding<WorkArrangement> workMode;
  @Nullable Finding<Seniority> seniority;
  List<Finding<SkillMention>> skills = List.of();
  @Nullable Finding<RoleMatch> role;
  @Nullable Finding<EmploymentType> type;
  @Nullable String language;
  @Nullable Finding<Boolean> staffing;
  final List<Problem> problems = new ArrayList<>();

  FindingsDraft(PostingText posting) {
    this.posting = posting;
  }

  /** All that an extractor reads; nothing, and a problem noted, if it fails. */
  <T> List<Finding<T>> all(String name, Extractor<T> extractor) {
    List<Finding<T>> found = value(name, extractor::extract);
    return found == null ? List.of() : found;
  }

  <T> @Nullable Finding<T> first(String name, Extractor<T> extractor) {
    return firstOf(all(name, extractor));
  }

  <T> @Nullable T value(String name, Function<PostingText, ? extends @Nullable T> extractor) {
    try {
      return extractor.apply(posting);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(new Problem(name, "FAILED", e.getClass().getSimpleName()));
      return null;
    }
  }

  private static <T> @Nullable Finding<T> firstOf(List<Finding<T>> found) {
    return found.isEmpty() ? null : found.getFirst();
  }

  Findings findings() {
    return new Findings(
        pay,
        workMode,
        seniority,
        firstOf(years),
        skills,
        role,
        places,
        type,
        language,
        staffing,
        problems);
  }
}
