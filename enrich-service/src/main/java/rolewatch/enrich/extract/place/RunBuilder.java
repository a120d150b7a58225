package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Meaning.City;
import rolewatch.enrich.extract.place.NameFinder.Name;
import rolewatch.enrich.extract.place.PlaceToken.Gap;

/** Puts the names that begin at a word together to places: a city, its state, its country. */
final class RunBuilder {

  private static final int FILLERS_INSIDE = 3;
  private static final int MOST_NAMES = 3;
  private static final int LONGEST_PART = 3;

  /** The score of a city of some ten thousand; nobody leaves out what tells smaller ones. */
  private static final double SMALL = 1.2;

  /** More than a code is worth as a place of its own, less than what agrees. */
  private static final double LOCAL_CODE = 1.5;

  /** What the words between a city and its country cost that nobody knows. */
  private static final double STRANGE_PART = 2.5;

  private final List<PlaceToken> tokens;
  private final List<List<Name>> names;
  private final @Nullable String hint;
  private final UnlistedTowns towns;

  RunBuilder(List<PlaceToken> tokens, List<List<Name>> names, @Nullable String hint) {
    this.tokens = tokens;
    this.names = names;
    this.hint = hint;
    this.towns = new UnlistedTowns(tokens);
  }

  /** Every place that the words from this one on can be. */
  List<Run> runsAt(int i) {
    List<Run> runs = new ArrayList<>();
    for (Name name : names.get(i)) {
      for (Meaning meaning : name.meanings()) {
        grow(new Run(Reading.of(meaning, hint).worth(-name.cost()), name.next()), i, runs, 1);
      }
      if (!hasState(runs)) {
        withStateBehind(towns.namedAlike(i, name), i, runs);
      }
    }
    if (names.get(i).isEmpty()) {
      withStateBehind(towns.unknown(i), i, runs);
    }
    return runs;
  }

  private void withStateBehind(List<Run> towns, int i, List<Run> runs) {
    for (Run town : towns) {
      extend(town, town.next(), i, runs, 2);
    }
  }

  private static boolean hasState(List<Run> runs) {
    for (Run run : runs) {
      if (run.reading().city() != null && run.reading().hasRegion()) {
        return true;
      }
    }
    return false;
  }

  private void grow(Run shorter, int from, List<Run> runs, int depth) {
    Run run = withCity(shorter);
    runs.add(closed(run, from));
    if (depth == MOST_NAMES) {
      return;
    }
    int next = run.next();
    for (int fillers = 0; next < tokens.size() && fillers <= FILLERS_INSIDE; fillers++) {
      if (tokens.get(next).gap() == Gap.BREAK || PlaceWords.isSeparator(tokens.get(next))) {
        return;
      }
      boolean extended = extend(run, next, from, runs, depth);
      if (fillers == 0 && !extended) {
        extendPast(run, next, from, runs, depth);
      }
      if (!PlaceWords.isFiller(tokens.get(next))) {
        return;
      }
      next++;
    }
  }

  private boolean extend(Run run, int at, int from, List<Run> runs, int depth) {
    boolean extended = false;
    for (Name name : names.get(at)) {
      for (Meaning meaning : name.meanings()) {
        Reading longer = run.reading().with(meaning);
        if (longer != null) {
          extended = true;
          grow(new Run(longer.worth(-name.cost() / 2), name.next()), from, runs, depth + 1);
        }
      }
    }
    return extended;
  }

  // What agrees with nothing that is known may still belong to the place.
  private void extendPast(Run run, int at, int from, List<Run> runs, int depth) {
    boolean city = run.reading().isBareCity() && run.reading().score() > SMALL;
    if (city && isLocalCode(run.reading(), at)) {
      double worth = tokens.get(at).gap() == Gap.SPACE ? 0 : LOCAL_CODE;
      grow(new Run(run.reading().worth(worth), at + 1), from, runs, depth + 1);
    } else if (city && tokens.get(at).gap() == Gap.COMMA) {
      int end = partEnd(at);
      if (end < tokens.size() && tokens.get(end).gap() == Gap.COMMA) {
        extend(new Run(run.reading().worth(-STRANGE_PART), end), end, from, runs, depth + 1);
      }
    } else if (isCountryBeforeTown(run.reading()) && tokens.get(at).gap() == Gap.DASH) {
      for (Name name : names.get(at)) {
        if (!name.isCode() && name.meanings().stream().allMatch(City.class::isInstance)) {
          Reading town = run.reading().withHomonym(towns.text(at, name.next()));
          runs.add(new Run(town, name.next()));
        }
      }
    }
  }

  private static boolean isCountryBeforeTown(Reading reading) {
    return reading.hasCountry() && reading.city() == null && !reading.hasRegion();
  }

  // "Milano (MI)", "Pune, MH": provinces that share their code with a state or country elsewhere.
  private boolean isLocalCode(Reading city, int at) {
    PlaceToken token = tokens.get(at);
    boolean code =
        token.isUpper()
            && token.isCapital()
            && token.text().length() == 2
            && (token.gap() == Gap.SPACE || token.gap() == Gap.COMMA || token.gap() == Gap.DASH);
    return code && !"US".equals(city.country()) && !PlaceWords.isCityCode(token);
  }

  private int partEnd(int at) {
    int end = at + 1;
    while (end < tokens.size() && end - at <= LONGEST_PART && tokens.get(end).gap() == Gap.SPACE) {
      end++;
    }
    return end;
  }

  // "Taguig City": the word belongs to the city's name, and not to a country's.
  private Run withCity(Run run) {
    boolean city =
        run.reading().city() != null
            && run.next() < tokens.size()
            && tokens.get(run.next()).gap() == Gap.SPACE
            && tokens.get(run.next()).folded().equals("city");
    return city ? new Run(run.reading(), run.next() + 1) : run;
  }

  // "Greater Boston" and "Boston Metro Area" are areas, with the words that say so.
  private Run closed(Run run, int from) {
    int next = run.next();
    while (next < tokens.size()
        && tokens.get(next).gap() == Gap.SPACE
        && PlaceWords.closesArea(tokens.get(next))) {
      next++;
    }
    boolean opened =
        from > 0
            && PlaceWords.opensArea(tokens.get(from - 1))
            && tokens.get(from).gap() == Gap.SPACE;
    boolean area = next > run.next() || opened;
    return area && run.reading().city() != null && run.reading().country() != null
        ? new Run(run.reading().withoutCity(), next)
        : run;
  }
}
