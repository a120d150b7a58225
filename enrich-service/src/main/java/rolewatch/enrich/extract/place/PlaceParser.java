package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.PlaceToken.Gap;

/**
 * Reads a list of places as people write it. Of all ways to cut the words into names and the names
 * into places it takes the likeliest one, so that a code or a name of many places is settled by
 * what stands around it.
 */
final class PlaceParser {

  private static final int LONGEST_NAME = 5;
  private static final int FILLERS_INSIDE = 3;
  private static final double STRANGE = 3;
  private static final double LONGER = 0.5;
  private static final double LOWER_CASE_NAME = 3;
  private static final double TOUCHING = 4;
  private static final double CODE_AFTER_SPACE = 3.5;

  private final Gazetteer gazetteer;

  PlaceParser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A place and where it was read. */
  record Spot(Reading reading, int start, int end) {}

  /**
   * The places between two offsets of a text, in its order.
   *
   * @param hint the country that the posting is known to be in; null if unknown
   */
  List<Spot> parse(String text, int from, int to, @Nullable String hint) {
    List<PlaceToken> tokens = PlaceToken.read(text, from, to);
    return tokens.isEmpty() ? List.of() : new Search(tokens, hint).best();
  }

  /** One text being read: the best reading of each tail, from the last word to the first. */
  private final class Search {
    private final List<PlaceToken> tokens;
    private final @Nullable String hint;
    private final boolean lowerCased;
    private final List<List<Name>> names = new ArrayList<>();
    private final double[] worth;
    private final List<@Nullable Run> chosen;

    Search(List<PlaceToken> tokens, @Nullable String hint) {
      this.tokens = tokens;
      this.hint = hint == null && hasCounty(tokens) ? "US" : hint;
      this.lowerCased = tokens.stream().noneMatch(PlaceToken::isCapital);
      for (int i = 0; i < tokens.size(); i++) {
        names.add(namesAt(i));
      }
      this.worth = new double[tokens.size() + 1];
      this.chosen = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    }

    private static boolean hasCounty(List<PlaceToken> tokens) {
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).folded().equals("county") && tokens.get(i).gap() == Gap.SPACE) {
          return true;
        }
      }
      return false;
    }

    List<Spot> best() {
      for (int i = tokens.size() - 1; i >= 0; i--) {
        worth[i] = worth[i + 1];
        for (Run run : runsAt(i)) {
          double total = run.reading.score() + worth[run.next] - strange(i, run.next);
          total -= touches(run.next) ? TOUCHING : 0;
          if (total > worth[i]) {
            worth[i] = total;
            chosen.set(i, run);
          }
        }
      }
      return spots();
    }

    // Two places never stand side by side without so much as a comma or an "or".
    private boolean touches(int next) {
      for (int i = next; i < tokens.size() && tokens.get(i).gap() == Gap.SPACE; i++) {
        if (PlaceWords.isSeparator(tokens.get(i))) {
          return false;
        }
        if (chosen.get(i) != null) {
          return true;
        }
      }
      return false;
    }

    private List<Spot> spots() {
      List<Spot> spots = new ArrayList<>();
      int i = 0;
      while (i < tokens.size()) {
        Run run = chosen.get(i);
        if (run == null) {
          i++;
        } else {
          spots.add(new Spot(run.reading, tokens.get(i).start(), tokens.get(run.next - 1).end()));
          i = run.next;
        }
      }
      return spots;
    }

    // A strange word beside a place makes it a name of something else: "Apex Systems".
    private double strange(int from, int next) {
      boolean before = tokens.get(from).gap() == Gap.SPACE && from > 0 && isStrange(from - 1);
      boolean after =
          next < tokens.size() && tokens.get(next).gap() == Gap.SPACE && isStrange(next);
      return before || after ? STRANGE : 0;
    }

    private boolean isStrange(int at) {
      PlaceToken token = tokens.get(at);
      return token.isCapital() && !PlaceWords.isFiller(token) && !PlaceWords.isSeparator(token);
    }

    private List<Run> runsAt(int i) {
      List<Run> runs = new ArrayList<>();
      for (Name name : names.get(i)) {
        for (Meaning meaning : name.meanings) {
          grow(new Run(Reading.of(meaning, hint).worth(-name.cost), name.next), i, runs, 0);
        }
      }
      unknownTown(i, runs);
      return runs;
    }

    private void grow(Run shorter, int from, List<Run> runs, int depth) {
      Run run = withCity(shorter);
      runs.add(closed(run, from));
      if (depth == 2) {
        return;
      }
      int next = run.next;
      for (int fillers = 0; next < tokens.size() && fillers <= FILLERS_INSIDE; fillers++) {
        if (tokens.get(next).gap() == Gap.BREAK || PlaceWords.isSeparator(tokens.get(next))) {
          return;
        }
        extend(run, next, from, runs, depth);
        if (!PlaceWords.isFiller(tokens.get(next))) {
          return;
        }
        next++;
      }
    }

    // "Taguig City": the word belongs to the city's name, and not to a country's.
    private Run withCity(Run run) {
      boolean city =
          run.reading.city() != null
              && run.next < tokens.size()
              && tokens.get(run.next).gap() == Gap.SPACE
              && tokens.get(run.next).folded().equals("city");
      return city ? new Run(run.reading, run.next + 1) : run;
    }

    private void extend(Run run, int at, int from, List<Run> runs, int depth) {
      for (Name name : names.get(at)) {
        for (Meaning meaning : name.meanings) {
          Reading longer = run.reading.with(meaning);
          if (longer != null) {
            grow(new Run(longer.worth(-name.cost / 2), name.next), from, runs, depth + 1);
          }
        }
      }
    }

    // "Greater Boston" and "Boston Metro Area" are areas, with the words that say so.
    private Run closed(Run run, int from) {
      int next = run.next;
      while (next < tokens.size()
          && tokens.get(next).gap() == Gap.SPACE
          && PlaceWords.closesArea(tokens.get(next))) {
        next++;
      }
      boolean area =
          next > run.next
              || from > 0
                  && PlaceWords.opensArea(tokens.get(from - 1))
                  && tokens.get(from).gap() == Gap.SPACE;
      return area && run.reading.city() != null && run.reading.country() != null
          ? new Run(run.reading.withoutCity(), next)
          : run;
    }

    // A town too small for the tables, when its state stands right behind it.
    private void unknownTown(int i, List<Run> runs) {
      if (!names.get(i).isEmpty()) {
        return;
      }
      int next = i;
      while (next < tokens.size() && next - i < 3 && isTownWord(next, i)) {
        next++;
      }
      if (next > i && next < tokens.size() && tokens.get(next).gap() == Gap.COMMA) {
        String name = text(i, next);
        extend(new Run(Reading.unknown(name), next), next, i, runs, 1);
      }
    }

    private boolean isTownWord(int at, int first) {
      PlaceToken token = tokens.get(at);
      return token.isCapital()
          && token.text().length() > 2
          && (at == first || token.gap() == Gap.SPACE)
          && !PlaceWords.isFiller(token);
    }

    private String text(int from, int to) {
      StringBuilder name = new StringBuilder(tokens.get(from).text());
      for (int i = from + 1; i < to; i++) {
        name.append(' ').append(tokens.get(i).text());
      }
      return name.toString();
    }

    private List<Name> namesAt(int i) {
      List<Name> found = new ArrayList<>();
      StringBuilder key = new StringBuilder();
      for (int j = i; j < Math.min(tokens.size(), i + LONGEST_NAME); j++) {
        PlaceToken token = tokens.get(j);
        if (j > i && token.gap() != Gap.SPACE) {
          break;
        }
        key.append(j > i ? " " : "").append(token.folded());
        if (isCounty(j + 1)) {
          continue;
        }
        addName(found, key.toString(), i, j + 1);
      }
      return found;
    }

    // "Suffolk County" is in the United States, whatever Suffolk is.
    private boolean isCounty(int at) {
      return at < tokens.size()
          && tokens.get(at).gap() == Gap.SPACE
          && tokens.get(at).folded().equals("county");
    }

    private double cost(PlaceToken first, boolean code) {
      if (code && first.gap() == Gap.SPACE) {
        return CODE_AFTER_SPACE;
      }
      return first.isCapital() || lowerCased ? 0 : LOWER_CASE_NAME;
    }

    private void addName(List<Name> found, String key, int from, int next) {
      PlaceToken first = tokens.get(from);
      List<Meaning> meanings = key.isEmpty() ? List.of() : gazetteer.meanings(key);
      boolean code = next == from + 1 && first.text().length() < 5 && first.isUpper();
      if (code) {
        meanings = new ArrayList<>(meanings);
        meanings.addAll(gazetteer.codes(first.text().replace(".", "")));
      }
      boolean filler = !code && next == from + 1 && PlaceWords.isFiller(first);
      if (!meanings.isEmpty() && !filler) {
        found.add(new Name(meanings, next, cost(first, code) - LONGER * (next - from - 1)));
      }
    }
  }

  private record Name(List<Meaning> meanings, int next, double cost) {}

  private record Run(Reading reading, int next) {}
}
