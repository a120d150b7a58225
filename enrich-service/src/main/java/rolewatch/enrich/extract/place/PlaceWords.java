package rolewatch.enrich.extract.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that stand beside a place's name in a location field without being one. */
final class PlaceWords {

  private static final Set<String> FILLERS =
      words(
          "republic friendly remote remotely hybrid onsite on site off in office offices hq"
              + " headquarters headquarter hub hubs campus based home homeoffice wfh virtual"
              + " telework telecommute work working anywhere within from fully full part time only"
              + " the of at a an any other all us-based location locations multiple various several"
              + " flexible preferred required eligible possible optional candidates employees"
              + " residents greater metro metropolitan area region downtown central centre center"
              + " near around outside inside nearby surrounding main branch site plant warehouse"
              + " studio lab factory person to be 100 timezone timezones zone hours et est pst cst"
              + " gmt utc cet cest pt ct mt de la le du des en im bei und oder et ou y e o u"
              + " zentrale buro standort bureau siege oficina sede escritorio kantoor teletravail"
              + " teletrabajo hibrido hybride presencial remoto distance");

  private static final Set<String> SEPARATORS = words("or and und oder ou et y o e en of plus vs");

  // Time zones that are also codes of countries nobody means, cities that go by their codes.
  private static final Set<String> TIME_ZONES = Set.of("EST", "ET");
  private static final Set<String> CITY_CODES = words("NY SF LA DC KL UK US");

  // Towns have such names, and streets end with them.
  private static final Set<String> STREETS =
      words("street avenue road drive lane boulevard blvd ave suite floor parkway");

  private static final Set<String> STREET_ENDS =
      words("street st road rd avenue ave lane ln boulevard blvd highway hwy");

  private static final Set<String> AREA_BEFORE = Set.of("greater", "metro", "metropolitan");
  private static final Set<String> AREA_AFTER =
      Set.of("area", "metro", "metropolitan", "metroplex", "region");

  private PlaceWords() {}

  static boolean isFiller(PlaceToken token) {
    return FILLERS.contains(token.folded())
        || Character.isDigit(token.text().charAt(0))
        || isPostcode(token.text());
  }

  /** True for a word that is no name by itself, whatever names it begins. */
  static boolean isNoName(PlaceToken token, boolean code) {
    return code
        ? TIME_ZONES.contains(token.text())
        : isFiller(token) || STREETS.contains(token.folded());
  }

  /** True for two letters that stand for a place of their own beside a city. */
  static boolean isCityCode(PlaceToken token) {
    return CITY_CODES.contains(token.text());
  }

  /** True for a word between two places, such as "or". */
  static boolean isSeparator(PlaceToken token) {
    return SEPARATORS.contains(token.folded()) && !token.isUpper();
  }

  /** True for a word that makes a street of the name before it. */
  static boolean endsStreet(PlaceToken token) {
    return STREET_ENDS.contains(token.folded()) && token.isCapital();
  }

  static boolean opensArea(PlaceToken token) {
    return AREA_BEFORE.contains(token.folded());
  }

  static boolean closesArea(PlaceToken token) {
    return AREA_AFTER.contains(token.folded());
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  // British and Canadian ones mix letters and digits: "LS1", "4AP", "M5V".
  private static boolean isPostcode(String word) {
    if (word.length() > 7 || !word.equals(word.toUpperCase(Locale.ROOT))) {
      return false;
    }
    return word.chars().anyMatch(Character::isDigit);
  }
}
