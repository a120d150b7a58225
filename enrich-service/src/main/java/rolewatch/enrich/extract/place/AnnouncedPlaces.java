package rolewatch.enrich.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.place.Announcements.Kind;
import rolewatch.enrich.extract.place.PlaceParser.Spot;
import rolewatch.enrich.text.PreparedText;

/**
 * Places in a title or body, which name towns for many reasons: only what is announced as the place
 * of work counts.
 */
final class AnnouncedPlaces {

  private static final int REACH = 90;
  private static final int HEADLINE = 400;
  // How likely a bare name must be, in running text and right behind a label.
  private static final double BARE = 3;
  private static final double LABELLED = 1.5;

  private final PlaceParser parser;
  private final Announcements announcements = new Announcements();
  private final Residence residence = new Residence(announcements.of(Kind.RESIDENCE));
  private final TownsWithState towns;

  AnnouncedPlaces(PlaceParser parser) {
    this.parser = parser;
    this.towns = new TownsWithState(parser);
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
    List<Spot> found = afterAny(body, Kind.LABEL, LABELLED, hint);
    if (found.isEmpty()) {
      found = headline(body, hint);
    }
    if (found.isEmpty()) {
      found = afterAny(body, Kind.PHRASE, BARE, hint);
    }
    return found.isEmpty() ? towns.first(body.text(), hint) : found;
  }

  /** Where somebody must live or may work: all that a text tells about work from anywhere. */
  List<Spot> ofResidence(PreparedText text, @Nullable String hint) {
    for (int end : residence.ends(text.lower())) {
      List<Spot> found = after(text, end, BARE, hint);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Spot> afterAny(PreparedText body, Kind kind, double least, @Nullable String hint) {
    for (String words : announcements.of(kind)) {
      int at = wordAt(body.lower(), words);
      List<Spot> found = at < 0 ? List.of() : after(body, at + words.length(), least, hint);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  // "Ort:", not "Support:".
  private static int wordAt(String lower, String words) {
    int at = lower.indexOf(words);
    while (at > 0 && Character.isLetter(lower.charAt(at - 1))) {
      at = lower.indexOf(words, at + 1);
    }
    return at;
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
