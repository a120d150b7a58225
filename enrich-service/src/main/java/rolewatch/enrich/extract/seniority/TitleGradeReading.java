package rolewatch.enrich.extract.seniority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree.Match;
import rolewatch.enrich.extract.words.Word;
import rolewatch.events.Seniority;

/** One title, searched for the words that grade it. */
final class TitleGradeReading {

  private static final String LEVEL_RULE = "seniority.title.level";

  private final GradedTitle title;
  private final GradeSense sense;

  TitleGradeReading(TitleGrades lists, List<Word> words) {
    this.title = new GradedTitle(lists, words);
    this.sense = new GradeSense(lists, title);
  }

  @Nullable Grade grade() {
    Grade best = null;
    Grade level = null;
    for (int i = 0; i < title.size(); ) {
      Match<Seniority> match = title.gradeAt(i);
      int end = match == null ? i + 1 : match.end();
      Grade found = match == null ? other(i) : phrase(i, end, match.values().getFirst());
      if (found != null && !title.isElsewhere(i) && sense.belongsToJob(i, found)) {
        // A Senior Engineer I is a senior: levels count where no word grades.
        boolean numbered = found.rule().equals(LEVEL_RULE);
        level = numbered && level == null ? found : level;
        best = numbered ? best : Grade.stronger(best, found);
      }
      i = end;
    }
    if (best != null || level != null) {
      return best == null ? level : best;
    }
    return title.levelCode();
  }

  private @Nullable Grade phrase(int start, int end, Seniority grade) {
    boolean holds =
        switch (grade) {
          case STAFF -> sense.isStaff(start);
          case PRINCIPAL -> sense.isPrincipal(start, end);
          case MANAGER -> sense.isManager(start, end);
          case DIRECTOR -> !sense.isHeadOfTrade(start);
          case INTERN, ENTRY, MID, SENIOR, LEAD, EXECUTIVE, UNKNOWN -> true;
        };
    if (!holds) {
      boolean trade = grade == Seniority.DIRECTOR;
      return trade ? title.at(Seniority.LEAD, start, end, "seniority.title") : null;
    }
    return title.at(grade, start, end, "seniority.title");
  }

  // What is no phrase of the lists: Associate Engineer, Chief … Officer, Engineer II.
  private @Nullable Grade other(int at) {
    if (title.isHidden(at)) {
      return null;
    }
    String text = title.text(at);
    if (text.equals("associate") && sense.isAssociate(at)) {
      return title.at(Seniority.ENTRY, at, at + 1, "seniority.title.associate");
    }
    if (sense.isInternship(at)) {
      return title.at(Seniority.INTERN, at, at + 1, "seniority.title");
    }
    if (text.equals("chief")) {
      int officer = title.texts(at, title.segmentEnd(at)).indexOf("officer");
      return officer < 0
          ? null
          : title.at(Seniority.EXECUTIVE, at, at + officer + 1, "seniority.title");
    }
    return Levels.isLevel(text) && sense.followsOccupation(at)
        ? title.at(Levels.of(text), at, at + 1, LEVEL_RULE)
        : null;
  }
}
