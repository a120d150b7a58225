package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.PlaceParser.Spot;
import rolewatch.enrich.text.PreparedText;

/**
 * Places in a title or body, which name towns for many reasons: only what is announced as the place
 * of work counts.
 */
final class AnnouncedPlaces {

  private static final String[] LABELS = {
    "location:",
    "locations:",
    "job location:",
    "work location:",
    "office location:",
    "place of work:",
    "standort:",
    "arbeitsort:",
    "einsatzort:",
    "dienstort:",
    "lieu :",
    "lieu:",
    "localisation :",
    "localisation:",
    "ubicación:",
    "lugar de trabajo:",
    "localização:",
    "local de trabalho:",
    "locatie:",
    "standplaats:"
  };

  private static final String[] PHRASES = {
    "position is based in ",
    "role is based in ",
    "job is based in ",
    "be based in ",
    "role will be based in ",
    "position is located in ",
    "role is located in ",
    "must be located in ",
    "must reside in ",
    "must live in ",
    "office in ",
    "warehouse in ",
    "standort in ",
    "büro in ",
    "bureaux à ",
    "bureau à ",
    "oficinas en ",
    "oficinas de ",
    "escritório em ",
    "kantoor in ",
    "based in "
  };

  private static final int REACH = 90;
  private static final int HEADLINE = 400;
  // How likely a bare name must be, in running text and right behind a label.
  private static final double BARE = 3;
  private static final double LABELLED = 1.5;

  private final PlaceParser parser;

  AnnouncedPlaces(PlaceParser parser) {
    this.parser = parser;
  }

  /** Places behind a dash, a bar or in brackets, where titles put them. */
  List<Spot> inTitle(PreparedText title, @Nullable String hint) {
    List<Spot> found = new ArrayList<>();
    for (Spot spot : parser.parse(title.text(), 0, title.text().length(), hint)) {
      if (isSure(spot, BARE) && isSetOff(title.text(), spot)) {
        found.add(spot);
      }
    }
    return found;
  }

  /** Places after a label, in a headline of bars, after an announcing phrase, or with a state. */
  List<Spot> inBody(PreparedText body, @Nullable String hint) {
    List<Spot> found = afterAny(body, LABELS, LABELLED, hint);
    if (found.isEmpty()) {
      found = headline(body, hint);
    }
    if (found.isEmpty()) {
      found = afterAny(body, PHRASES, BARE, hint);
    }
    return found.isEmpty() ? withState(body, hint) : found;
  }

  private List<Spot> afterAny(
      PreparedText body, String[] announcements, double least, @Nullable String hint) {
    for (String words : announcements) {
      int at = body.lower().indexOf(words);
      if (at >= 0) {
        List<Spot> found = after(body, at + words.length(), least, hint);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  // The list of places right behind the announcement, not what comes later in the sentence.
  private List<Spot> after(PreparedText body, int from, double least, @Nullable String hint) {
    int to = sentenceEnd(body.text(), from);
    List<Spot> found = new ArrayList<>();
    int last = from;
    for (Spot spot : parser.parse(body.text(), from, to, hint)) {
      if (!isSure(spot, least) || !isClose(body.text(), last, spot.start())) {
        break;
      }
      found.add(spot);
      last = spot.end();
    }
    return found;
  }

  private List<Spot> headline(PreparedText body, @Nullable String hint) {
    int end = body.text().indexOf('\n');
    int to = Math.min(end < 0 ? body.text().length() : end, HEADLINE);
    int bar = body.text().indexOf('|');
    if (bar < 0 || bar >= to || body.text().indexOf('|', bar + 1) < 0) {
      return List.of();
    }
    List<Spot> found = new ArrayList<>();
    for (Spot spot : parser.parse(body.text(), bar, to, hint)) {
      if (isSure(spot, BARE) && isSetOff(body.text(), spot)) {
        found.add(spot);
      }
    }
    return found;
  }

  // "Austin, TX" in running text: two names that agree are no accident.
  private List<Spot> withState(PreparedText body, @Nullable String hint) {
    String text = body.text();
    int comma = text.indexOf(", ");
    while (comma >= 0) {
      if (isStateCode(text, comma + 2)) {
        int from = nameStart(text, comma);
        List<Spot> found = parser.parse(text, from, comma + 4, hint);
        if (found.size() == 1
            && found.getFirst().reading().hasRegion()
            && found.getFirst().reading().score() > 6) {
          return found;
        }
      }
      comma = text.indexOf(", ", comma + 2);
    }
    return List.of();
  }

  private static boolean isStateCode(String text, int at) {
    return at + 2 <= text.length()
        && Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at + 1))
        && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static int nameStart(String text, int comma) {
    int from = comma;
    int words = 0;
    for (int i = comma - 1; i >= 0 && words < 3; i--) {
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

  // A bare name needs the size of a large city: titles and texts are full of small towns' names.
  private static boolean isSure(Spot spot, double least) {
    Reading reading = spot.reading();
    if (reading.country() == null) {
      return false;
    }
    boolean agrees = reading.city() != null && (reading.hasCountry() || reading.hasRegion());
    return agrees || reading.score() > least;
  }

  private static boolean isSetOff(String text, Spot spot) {
    int before = spot.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = spot.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return before >= 0
        && isMark(text.charAt(before))
        && (after == text.length() || isMark(text.charAt(after)));
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && c != '&' && c != '+' && c != '\'';
  }

  private static boolean isClose(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters <= 12;
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && i + 2 < limit && text.charAt(i + 1) == ' ' && i - from > 3;
      if (c == '\n' || c == '•' || stop) {
        return i;
      }
    }
    return limit;
  }
}
