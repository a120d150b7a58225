package rolewatch.enrich.extract.seniority;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.events.Seniority;

/** The grades that boards state in fields of their own; vague ones (Mid-Senior level) are none. */
final class DeclaredGrades {

  private final Map<String, Seniority> grades = new HashMap<>();

  DeclaredGrades(PhraseLists lists) {
    for (Seniority grade : Seniority.values()) {
      if (grade != Seniority.UNKNOWN) {
        put(lists.list("declared" + capitalised(grade.name())), grade);
      }
    }
  }

  private void put(List<String> phrases, Seniority grade) {
    phrases.forEach(phrase -> grades.put(phrase, grade));
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The grade that a field means; null if it means none in particular. */
  @Nullable Seniority read(@Nullable String field) {
    if (field == null) {
      return null;
    }
    StringBuilder words = new StringBuilder(field.length());
    for (char c : Letters.plain(field.toLowerCase(Locale.ROOT)).toCharArray()) {
      boolean gap = !Character.isLetterOrDigit(c);
      boolean opens = words.isEmpty() || words.charAt(words.length() - 1) == ' ';
      if (!gap || !opens) {
        words.append(gap ? ' ' : c);
      }
    }
    return grades.get(words.toString().strip());
  }
}
