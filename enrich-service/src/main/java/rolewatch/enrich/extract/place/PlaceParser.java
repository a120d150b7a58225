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

  private static final double STRANGE = 3;
  private static final double TOUCHING = 4;

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
    if (tokens.isEmpty()) {
      return List.of();
    }
    NameFinder names = new NameFinder(gazetteer, tokens);
    String country = hint == null && names.hasCounty() ? "US" : hint;
    return new Search(tokens, new RunBuilder(tokens, names.all(), country)).best();
  }

  /** One text being read: the best reading of each tail, from the last word to the first. */
  private static final class Search {
    private final List<PlaceToken> tokens;
    private final RunBuilder builder;
    private final double[] worth;
    private final List<@Nullable Run> chosen;

    Search(List<PlaceToken> tokens, RunBuilder builder) {
      this.tokens = tokens;
      this.builder = builder;
      this.worth = new double[tokens.size() + 1];
      this.chosen = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    }

    List<Spot> best() {
      for (int i = tokens.size() - 1; i >= 0; i--) {
        worth[i] = worth[i + 1];
        for (Run run : builder.runsAt(i)) {
          double total = run.reading().score() + worth[run.next()] - strange(i, run.next());
          total -= touches(run.next()) ? TOUCHING : 0;
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
          spots.add(
              new Spot(run.reading(), tokens.get(i).start(), tokens.get(run.next() - 1).end()));
          i = run.next();
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
  }
}
