package rolewatch.enrich.extract.seniority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree.Match;
import rolewatch.enrich.extract.words.Word;
import rolewatch.events.Seniority;

/** The words of one title, and which of them grade it or hide a grade. */
final class GradedTitle {

  private final TitleGrades lists;
  private final List<Word> words;
  private final List<String> texts;
  private final boolean[] hidden;
  private final boolean[] grading;

  GradedTitle(TitleGrades lists, List<Word> words) {
    this.lists = lists;
    this.words = words;
    this.texts = words.stream().map(Word::text).toList();
    this.hidden = new boolean[words.size()];
    this.grading = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      hide(i);
    }
    for (int i = 0; i < words.size(); i++) {
      Match<Seniority> match = gradeAt(i);
      int end = match == null ? i + (Levels.isLevel(texts.get(i)) ? 1 : 0) : match.end();
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

  /** The longest phrase of a grade that begins at a word; null if none does. */
  @Nullable Match<Seniority> gradeAt(int at) {
    return hidden[at] ? null : lists.grades.longest(texts, at, segmentEnd(at));
  }

  /** The grade that a level far from any occupation tells: L5, IC3; null if there is none. */
  @Nullable Grade levelCode() {
    return LevelCodes.read(words, hidden);
  }

  int size() {
    return words.size();
  }

  String text(int at) {
    return texts.get(at);
  }

  List<String> texts(int from, int to) {
    return texts.subList(from, to);
  }

  /** All words, for look-ups of phrases. */
  List<String> texts() {
    return texts;
  }

  boolean isHidden(int at) {
    return hidden[at];
  }

  boolean isGrading(int at) {
    return grading[at];
  }

  boolean sameSegment(int one, int other) {
    return words.get(one).segment() == words.get(other).segment();
  }

  /** True if a stretch names an occupation that no grade is part of. */
  boolean hasOccupation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!hidden[i] && !grading[i] && lists.occupations.contains(texts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing but grades stands in the segment of a word. */
  boolean onlyGrades(int at) {
    for (int i = segmentStart(at); i < segmentEnd(at); i++) {
      String text = texts.get(i);
      boolean joint = text.equals("or") || text.equals("and") || text.equals("to");
      if (!grading[i] && !joint && !lists.levels.contains(text)) {
        return false;
      }
    }
    return true;
  }

  /** True if a word before it in its segment says that the grade is somebody else's. */
  boolean isElsewhere(int at) {
    for (int i = segmentStart(at); i < at; i++) {
      if (lists.elsewhere.contains(texts.get(i)) && !grading[i]) {
        return true;
      }
    }
    return false;
  }

  Grade at(Seniority grade, int start, int end, String rule) {
    return new Grade(grade, words.get(start).start(), words.get(end - 1).end(), rule);
  }

  int segmentStart(int at) {
    int start = at;
    while (start > 0 && words.get(start - 1).segment() == words.get(at).segment()) {
      start--;
    }
    return start;
  }

  int segmentEnd(int at) {
    int end = at + 1;
    while (end < words.size() && words.get(end).segment() == words.get(at).segment()) {
      end++;
    }
    return end;
  }
}
