package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Meaning.Area;
import rolewatch.enrich.extract.place.PlaceToken.Gap;

/** Finds the names of the gazetteer among the words of a text. */
final class NameFinder {

  private static final int LONGEST_NAME = 5;
  private static final double LONGER = 1;
  private static final double LOWER_CASE_NAME = 3;
  private static final double CODE_AFTER_SPACE = 3.5;

  private final Gazetteer gazetteer;
  private final List<PlaceToken> tokens;
  private final boolean lowerCased;

  /**
   * A name and all it can stand for.
   *
   * @param next index of the word behind it
   * @param cost how much its form speaks against a name
   * @param isCode true if it is written as a code
   */
  record Name(List<Meaning> meanings, int next, double cost, boolean isCode) {}

  NameFinder(Gazetteer gazetteer, List<PlaceToken> tokens) {
    this.gazetteer = gazetteer;
    this.tokens = tokens;
    this.lowerCased = tokens.stream().noneMatch(PlaceToken::isCapital);
  }

  /** The names that begin at each word. */
  List<List<Name>> all() {
    List<List<Name>> names = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      names.add(namesAt(i));
    }
    return names;
  }

  /** True if a county is named, which is one of the United States. */
  boolean hasCounty() {
    for (int i = 1; i < tokens.size(); i++) {
      if (isCounty(i)) {
        return true;
      }
    }
    return false;
  }

  private List<Name> namesAt(int i) {
    String ward = wardCountry(i);
    if (ward != null) {
      return List.of(new Name(List.of(new Area(ward, null)), i + 2, 0, false));
    }
    List<Name> found = new ArrayList<>(2);
    StringBuilder key = new StringBuilder();
    for (int j = i; j < Math.min(tokens.size(), i + LONGEST_NAME); j++) {
      PlaceToken token = tokens.get(j);
      if (j > i && token.gap() != Gap.SPACE) {
        break;
      }
      key.append(j > i ? " " : "").append(token.folded());
      // "Suffolk County" is in the United States, whatever Suffolk is.
      if (!isCounty(j + 1) && !isStreet(j + 1)) {
        addName(found, key.toString(), i, j + 1);
      }
    }
    return found;
  }

  // "Minato-ku" is a ward of a city that is named behind it, and no town called Minato.
  private @Nullable String wardCountry(int at) {
    boolean paired = at + 1 < tokens.size() && tokens.get(at + 1).gap() == Gap.SPACE;
    if (!paired || !tokens.get(at).isCapital()) {
      return null;
    }
    return switch (tokens.get(at + 1).text()) {
      case "ku" -> "JP";
      case "gu" -> "KR";
      default -> null;
    };
  }

  private boolean isCounty(int at) {
    return at < tokens.size()
        && tokens.get(at).gap() == Gap.SPACE
        && tokens.get(at).folded().equals("county");
  }

  // "London Road" and "1800 Hamilton St" are streets wherever they are; "Hamilton St Peter" is
  // none.
  private boolean isStreet(int at) {
    return at < tokens.size()
        && tokens.get(at).gap() == Gap.SPACE
        && PlaceWords.endsStreet(tokens.get(at))
        && (at + 1 == tokens.size() || tokens.get(at + 1).gap() != Gap.SPACE);
  }

  private void addName(List<Name> found, String key, int from, int next) {
    PlaceToken first = tokens.get(from);
    boolean single = next == from + 1;
    boolean code = single && first.text().length() < 5 && first.isUpper();
    if (key.isEmpty() || single && PlaceWords.isNoName(first, code)) {
      return;
    }
    List<Meaning> meanings = gazetteer.meanings(key);
    if (code) {
      meanings = new ArrayList<>(meanings);
      meanings.addAll(gazetteer.codes(first.text().replace(".", "")));
    }
    if (!meanings.isEmpty()) {
      double cost = cost(from, code) - LONGER * (next - from - 1);
      found.add(new Name(meanings, next, cost, code));
    }
  }

  // "the US", not "work IN teams".
  private double cost(int at, boolean code) {
    PlaceToken first = tokens.get(at);
    boolean article = at > 0 && tokens.get(at - 1).folded().equals("the");
    if (code && first.gap() == Gap.SPACE && !article) {
      return CODE_AFTER_SPACE;
    }
    return first.isCapital() || lowerCased ? 0 : LOWER_CASE_NAME;
  }
}
