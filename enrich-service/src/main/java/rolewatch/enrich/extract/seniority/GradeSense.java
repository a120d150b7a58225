package rolewatch.enrich.extract.seniority;

import java.util.List;
import java.util.Set;
import rolewatch.enrich.extract.words.PhraseTree.Match;
import rolewatch.events.Seniority;

/**
 * Tells whether a word that can grade a title does: a staff engineer is graded, a staff nurse is
 * not.
 */
final class GradeSense {

  private static final Set<String> DEPUTIES = Set.of("deputy", "assistant", "acting", "interim");

  private final TitleGrades lists;
  private final GradedTitle title;

  GradeSense(TitleGrades lists, GradedTitle title) {
    this.lists = lists;
    this.title = title;
  }

  boolean isStaff(int at) {
    int end = title.segmentEnd(at);
    if (at + 1 >= end) {
      return title.onlyGrades(at) && title.size() > 1;
    }
    return title.texts(at + 1, end).stream().noneMatch(lists.staffOccupations::contains);
  }

  boolean isPrincipal(int at, int end) {
    boolean last = end >= title.segmentEnd(at);
    return !last || (title.onlyGrades(at) && title.size() > 1);
  }

  // Manager of people unless the words before it, or behind "de", name a thing that is managed.
  boolean isManager(int at, int end) {
    int start = title.segmentStart(at);
    int before = at - 1;
    if (lists.managersInFront.contains(title.text(at))) {
      return at == start && !isOfManagedThing(end);
    }
    if (before < start || title.isGrading(before)) {
      return !(end + 1 < title.segmentEnd(at)
          && lists.elsewhere.contains("of")
          && title.text(end).startsWith("d")
          && title.text(end).length() <= 3
          && lists.managedThings.contains(title.text(end + 1)));
    }
    for (int from = Math.max(start, at - 2); from < at; from++) {
      Match<Boolean> people = lists.managersOfPeople.longest(title.texts(), from, at);
      if (people != null && people.end() == at) {
        return true;
      }
    }
    return !lists.managedThings.contains(title.text(before));
  }

  // Responsable qualité, Responsable de calidad
  private boolean isOfManagedThing(int at) {
    int end = title.segmentEnd(at - 1);
    boolean of = at < end && title.text(at).startsWith("d") && title.text(at).length() <= 3;
    int thing = of ? at + 1 : at;
    return thing < end && lists.managedThings.contains(title.text(thing));
  }

  /** True if the first word is the internship of the French and Dutch, not that of a theatre. */
  boolean isInternship(int at) {
    if (at != 0 || title.size() < 2 || !title.text(0).equals("stage")) {
      return false;
    }
    String next = title.text(1);
    return title.segmentEnd(0) == 1
        || !lists.stageWork.contains(next) && !Character.isDigit(next.charAt(0));
  }

  // Head Chef, Head Nurse: the first of a trade; Head of Sales, Head, Risk: a director.
  boolean isHeadOfTrade(int at) {
    return title.text(at).equals("head")
        && at + 1 < title.segmentEnd(at)
        && (at == title.segmentStart(at) || DEPUTIES.contains(title.text(at - 1)))
        && !lists.elsewhere.contains(title.text(at + 1))
        && !title.text(at + 1).equals("de");
  }

  boolean isAssociate(int at) {
    List<String> behind = title.texts(at + 1, title.segmentEnd(at));
    return !(behind.isEmpty() || behind.getFirst().equals("manager"))
        && behind.stream().noneMatch(lists.associateRanks::contains)
        && behind.stream().anyMatch(lists.associateOccupations::contains);
  }

  boolean followsOccupation(int at) {
    boolean counted = at + 1 < title.segmentEnd(at) && lists.counted.contains(title.text(at + 1));
    if (at == 0 || counted || title.isHidden(at - 1)) {
      return false;
    }
    boolean alone = title.onlyGrades(at);
    boolean beside = title.sameSegment(at - 1, at);
    String before = title.text(at - 1);
    return (beside || alone)
        && (lists.occupations.contains(before)
            || lists.levels.contains(before)
            || title.isGrading(at - 1));
  }

  // A grade in a later segment grades the job only beside an occupation or on its own.
  boolean belongsToJob(int at, Grade grade) {
    if (grade.seniority() == Seniority.INTERN || !title.hasOccupation(0, title.segmentStart(at))) {
      return true;
    }
    return title.onlyGrades(at)
        || title.hasOccupation(title.segmentStart(at), title.segmentEnd(at));
  }
}
