package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import rolewatch.enrich.extract.place.Meaning.City;
import rolewatch.enrich.extract.place.NameFinder.Name;
import rolewatch.enrich.extract.place.PlaceToken.Gap;

/** Towns that the tables do not list where they are; their state must stand right behind them. */
final class UnlistedTowns {

  private static final int LONGEST_TOWN = 3;

  /** A city of this size is told from a small town of its name. */
  private static final int LARGE = 500_000;

  private final List<PlaceToken> tokens;

  UnlistedTowns(List<PlaceToken> tokens) {
    this.tokens = tokens;
  }

  /** "Lakewood, Tennessee": towns that share a name with those of other states. */
  List<Run> namedAlike(int from, Name name) {
    if (name.isCode() || !isBeforeComma(name.next())) {
      return List.of();
    }
    List<Run> towns = new ArrayList<>(1);
    String known = "";
    for (Meaning meaning : name.meanings()) {
      if (meaning instanceof City city && isTown(city) && !city.country().equals(known)) {
        known = city.country();
        Reading town = Reading.homonym(text(from, name.next()), known);
        towns.add(new Run(town, name.next()));
      }
    }
    return towns;
  }

  /** Words with capitals that nobody knows, before a comma. */
  List<Run> unknown(int from) {
    int end = from;
    while (end < tokens.size() && end - from < LONGEST_TOWN && isTownWord(end, from)) {
      end++;
    }
    return end > from && isBeforeComma(end)
        ? List.of(new Run(Reading.unknown(text(from, end)), end))
        : List.of();
  }

  /** The words between two indexes as one name. */
  String text(int from, int to) {
    StringBuilder name = new StringBuilder(tokens.get(from).text());
    for (int i = from + 1; i < to; i++) {
      name.append(' ').append(tokens.get(i).text());
    }
    return name.toString();
  }

  private static boolean isTown(City city) {
    return city.main() && city.people() < LARGE && Likelihood.hasStates(city.country());
  }

  private boolean isBeforeComma(int at) {
    return at < tokens.size() && tokens.get(at).gap() == Gap.COMMA;
  }

  private boolean isTownWord(int at, int first) {
    PlaceToken token = tokens.get(at);
    return token.isCapital()
        && token.text().length() > 2
        && (at == first || token.gap() == Gap.SPACE)
        && !PlaceWords.isFiller(token);
  }
}
