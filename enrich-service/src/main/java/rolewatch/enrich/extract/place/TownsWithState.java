package rolewatch.enrich.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.PlaceParser.Spot;

/** Finds "Austin, TX" in running text: two names that agree are no accident. */
final class TownsWithState {

  private static final int LONGEST_TOWN = 3;

  /** A text with more codes behind a comma is a table, and each of them costs a parse. */
  private static final int MOST_CODES = 500;

  /** More than a town can have that the tables do not list in its state. */
  private static final double SURE = 6.8;

  private final PlaceParser parser;

  TownsWithState(PlaceParser parser) {
    this.parser = parser;
  }

  /** The first town with its state; empty if there is none among the first codes. */
  List<Spot> first(String text, @Nullable String hint) {
    int comma = text.indexOf(", ");
    int codes = 0;
    while (comma >= 0 && codes < MOST_CODES) {
      if (isStateCode(text, comma + 2)) {
        codes++;
        List<Spot> found = parser.parse(text, townStart(text, comma), comma + 4, hint);
        if (found.size() == 1 && isSure(found.getFirst().reading())) {
          return found;
        }
      }
      comma = text.indexOf(", ", comma + 2);
    }
    return List.of();
  }

  private static boolean isSure(Reading reading) {
    return reading.hasRegion() && reading.score() > SURE;
  }

  private static boolean isStateCode(String text, int at) {
    return at + 2 <= text.length()
        && Character.isUpperCase(text.charAt(at))
        && Character.isUpperCase(text.charAt(at + 1))
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static int townStart(String text, int comma) {
    int from = comma;
    int words = 0;
    for (int i = comma - 1; i >= 0 && words < LONGEST_TOWN; i--) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (!Character.isUpperCase(text.charAt(i + 1))) {
          break;
        }
        from = i + 1;
        words++;
      } else if (!Character.isLetter(c) && c != '.' && c != '\'') {
        return i + 1;
      } else if (i == 0) {
        return 0;
      }
    }
    return from;
  }
}
