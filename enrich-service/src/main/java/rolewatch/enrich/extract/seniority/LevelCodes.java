package rolewatch.enrich.extract.seniority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.Word;
import rolewatch.events.Seniority;

/** Level codes of career ladders: L4, IC3. Support tiers share the letter and grade nobody. */
final class LevelCodes {

  private LevelCodes() {}

  /** The grade of the first code; null if there is none. */
  static @Nullable Grade read(List<Word> words, boolean[] hidden) {
    if (words.stream().anyMatch(word -> isSupport(word.text()))) {
      return null;
    }
    for (int i = 0; i < words.size(); i++) {
      Seniority grade = hidden[i] ? null : grade(words.get(i).text());
      if (grade != null) {
        return new Grade(grade, words.get(i).start(), words.get(i).end(), "seniority.title.code");
      }
    }
    return null;
  }

  private static boolean isSupport(String text) {
    return switch (text) {
      case "support", "helpdesk", "desk", "technician", "line", "tier", "soc" -> true;
      default -> false;
    };
  }

  private static @Nullable Seniority grade(String code) {
    return switch (code) {
      case "ic1", "ic2", "l3" -> Seniority.ENTRY;
      case "ic3", "l4" -> Seniority.MID;
      case "ic4", "ic5", "l5" -> Seniority.SENIOR;
      case "ic6", "l6" -> Seniority.STAFF;
      case "ic7", "l7", "l8" -> Seniority.PRINCIPAL;
      default -> null;
    };
  }
}
