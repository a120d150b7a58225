package rolewatch.enrich.extract.seniority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree.Match;
import rolewatch.enrich.extract.words.Word;
import rolewatch.events.Seniority;

/** One title, searched for the words that grade it. */
final class TitleGradeReading {

  private final TitleGrades lists;
  private final List<Word> words;
  private final List<String> texts;
  private final boolean[] hidden;
  private final boolean[] grading;

  TitleGradeReading(TitleGrades lists, List<Word> words) {
    this.lists = lists;
    this.words = words;
    this.texts = words.stream().map(Word::text).toList();
    this.hidden = new boolean[words.size()];
    this.grading = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      hide(i);
    }
    for (int i = 0; i < words.size(); i++) {
      Match<Seniority> match = hidden[i] ? null : lists.grades.longest(texts, i, segmentEnd(i));
      int end = match == null ? i + (isLevel(texts.get(i)) ? 1 : 0) : match.end();
      for (int k = i; k < end; k++) {
        grading[k] = true;
      }
    }
  }

  private void hide(int start) {
    Match<Boolean> match = lists.hidden.longest(texts, start, segmentEnd(start));
    for (int i = start; match != null && i < match.end(); i++) {
      hidden[i] = true;
    }
  }

  @Nullable Grade grade() {
    Grade best = null;
    for (int i = 0; i < words.size(); ) {
      Match<Seniority> match = hidden[i] ? null : lists.grades.longest(texts, i, segmentEnd(i));
      int end = match == null ? i + 1 : match.end();
      Grade found = match == null ? other(i) : phrase(i, end, match.values().getFirst());
      if (found != null && !isElsewhere(i) && belongsToJob(i, found)) {
        best = Grade.stronger(best, found);
      }
      i = end;
    }
    return best == null ? LevelCodes.read(words, hidden) : best;
  }

  private @Nullable Grade phrase(int start, int end, Seniority grade) {
    boolean holds =
        switch (grade) {
          case STAFF -> isStaff(start);
          case PRINCIPAL -> isPrincipal(start, end);
          case MANAGER -> isManager(start, end);
          case DIRECTOR -> !isHeadOfTrade(start);
          case INTERN, ENTRY, MID, SENIOR, LEAD, EXECUTIVE, UNKNOWN -> true;
        };
    if (!holds) {
      boolean trade = grade == Seniority.DIRECTOR;
      return trade ? at(Seniority.LEAD, start, end, "seniority.title") : null;
    }
    return at(grade, start, end, "seniority.title");
  }

  // What is no phrase of the lists: Associate Engineer, Chief … Officer, Engineer II.
  private @Nullable Grade other(int at) {
    if (hidden[at]) {
      return null;
    }
    String text = texts.get(at);
    if (text.equals("associate") && isAssociate(at)) {
      return at(Seniority.ENTRY, at, at + 1, "seniority.title.associate");
    }
    if (text.equals("chief")) {
      int officer = texts.subList(at, segmentEnd(at)).indexOf("officer");
      return officer < 0 ? null : at(Seniority.EXECUTIVE, at, at + officer + 1, "seniority.title");
    }
    return isLevel(text) && followsOccupation(at)
        ? at(level(text), at, at + 1, "seniority.title.level")
        : null;
  }

  private boolean isStaff(int at) {
    int end = segmentEnd(at);
    if (at + 1 >= end) {
      return onlyGrades(at) && words.size() > 1;
    }
    return texts.subList(at + 1, end).stream().noneMatch(lists.staffOccupations::contains);
  }

  private boolean isPrincipal(int at, int end) {
    boolean last = end >= segmentEnd(at);
    return !last || (onlyGrades(at) && words.size() > 1);
  }

  // Manager of people unless the words before it, or behind "de", name a thing that is managed.
  private boolean isManager(int at, int end) {
    int start = segmentStart(at);
    int before = at - 1;
    if (before < start || grading[before]) {
      return !(end + 1 < segmentEnd(at)
          && lists.elsewhere.contains("of")
          && texts.get(end).startsWith("d")
          && texts.get(end).length() <= 3
          && lists.managedThings.contains(texts.get(end + 1)));
    }
    for (int from = Math.max(start, at - 2); from < at; from++) {
      Match<Boolean> people = lists.managersOfPeople.longest(texts, from, at);
      if (people != null && people.end() == at) {
        return true;
      }
    }
    return !lists.managedThings.contains(texts.get(before));
  }

  // Head Chef, Head Nurse: the first of a trade; Head of Sales, Head, Risk: a director.
  private boolean isHeadOfTrade(int at) {
    return texts.get(at).equals("head")
        && at + 1 < segmentEnd(at)
        && at == segmentStart(at)
        && !lists.elsewhere.contains(texts.get(at + 1))
        && !texts.get(at + 1).equals("de");
  }

  private boolean isAssociate(int at) {
    List<String> behind = texts.subList(at + 1, segmentEnd(at));
    return behind.stream().noneMatch(lists.associateRanks::contains)
        && behind.stream().anyMatch(lists.associateOccupations::contains);
  }

  private boolean followsOccupation(int at) {
    boolean counted = at + 1 < segmentEnd(at) && lists.counted.contains(texts.get(at + 1));
    if (at == 0 || counted || hidden[at - 1]) {
      return false;
    }
    boolean alone = onlyGrades(at);
    boolean beside = words.get(at - 1).segment() == words.get(at).segment();
    String before = texts.get(at - 1);
    return (beside || alone)
        && (lists.occupations.contains(before) || lists.levels.contains(before) || grading[at - 1]);
  }

  // A grade in a later segment grades the job only beside an occupation or on its own.
  private boolean belongsToJob(int at, Grade grade) {
    if (grade.seniority() == Seniority.INTERN || !occupationBefore(segmentStart(at))) {
      return true;
    }
    return onlyGrades(at) || hasOccupation(segmentStart(at), segmentEnd(at));
  }

  private boolean occupationBefore(int end) {
    return hasOccupation(0, end);
  }

  private boolean hasOccupation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!hidden[i] && !grading[i] && lists.occupations.contains(texts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyGrades(int at) {
    for (int i = segmentStart(at); i < segmentEnd(at); i++) {
      String text = texts.get(i);
      boolean joint = text.equals("or") || text.equals("and") || text.equals("to");
      if (!grading[i] && !joint && !lists.levels.contains(text)) {
        return false;
      }
    }
    return true;
  }

  private boolean isElsewhere(int at) {
    for (int i = segmentStart(at); i < at; i++) {
      if (lists.elsewhere.contains(texts.get(i)) && !grading[i]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLevel(String text) {
    return switch (text) {
      case "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5" -> true;
      default -> false;
    };
  }

  private static Seniority level(String text) {
    return switch (text) {
      case "i", "1" -> Seniority.ENTRY;
      case "ii", "2" -> Seniority.MID;
      default -> Seniority.SENIOR;
    };
  }

  private Grade at(Seniority grade, int start, int end, String rule) {
    return new Grade(grade, words.get(start).start(), words.get(end - 1).end(), rule);
  }

  private int segmentStart(int at) {
    int start = at;
    while (start > 0 && words.get(start - 1).segment() == words.get(at).segment()) {
      start--;
    }
    return start;
  }

  private int segmentEnd(int at) {
    int end = at + 1;
    while (end < words.size() && words.get(end).segment() == words.get(at).segment()) {
      end++;
    }
    return end;
  }
}
