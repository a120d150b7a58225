package rolewatch.enrich.extract.role;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.text.PreparedText;

/** Where a text says who is sought: "we are looking for a …", "as a … you will". */
final class OpeningPhrase {

  // Who is sought is said at the beginning; further down, other people's roles are named.
  private static final int SEARCHED = 2_000;
  private static final int LONGEST_NAME = 70;
  private static final int MOST = 4;
  private static final List<String> CUES =
      List.of(
              "looking for a",
              "looking for an",
              "seeking a",
              "seeking an",
              "hiring a",
              "hiring an",
              "searching for a",
              "searching for an",
              "as a",
              "as an",
              "als",
              "en tant que",
              "como",
              "un",
              "une",
              "join us as a",
              "we need a")
          .stream()
          .map(cue -> " " + cue + " ")
          .toList();

  record Span(int start, int end) {}

  private OpeningPhrase() {}

  /** The words after each cue up to the end of the clause, at most four of them. */
  static List<Span> in(PreparedText body) {
    List<Span> spans = new ArrayList<>(MOST);
    String lower = body.lower();
    int limit = Math.min(SEARCHED, lower.length());
    for (String cue : CUES) {
      int at = lower.indexOf(cue, 0, Math.min(lower.length(), limit + cue.length() - 1));
      if (at >= 0 && spans.size() < MOST) {
        int start = at + cue.length();
        spans.add(new Span(start, clauseEnd(lower, start)));
      }
    }
    return spans;
  }

  private static int clauseEnd(String lower, int start) {
    int end = start;
    while (end < lower.length() && end - start < LONGEST_NAME && !endsClause(lower, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsClause(String lower, int at) {
    char c = lower.charAt(at);
    return c == '\n'
        || c == '.'
        || c == ';'
        || c == ','
        || lower.startsWith(" who ", at)
        || lower.startsWith(" to ", at)
        || lower.startsWith(" with ", at);
  }
}
