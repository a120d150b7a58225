package rolewatch.stats.web;

import java.util.Comparator;
import java.util.List;

/** The names most like one that does not exist. */
final class Near {

  private static final int MOST = 5;

  private Near() {}

  static List<String> to(String name, List<String> names) {
    String asked = name.length() > 80 ? name.substring(0, 80) : name;
    return names.stream()
        .sorted(
            Comparator.<String>comparingInt(other -> distance(asked, other)).thenComparing(n -> n))
        .limit(MOST)
        .toList();
  }

  /** Levenshtein's distance; a name that holds the other is near whatever its length. */
  private static int distance(String one, String other) {
    if (other.contains(one) || one.contains(other)) {
      return 0;
    }
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
