package rolewatch.enrich.text;

/**
 * Takes e-mail addresses and telephone numbers out of a text, so that they never leave with a
 * finding or an answer. Each is covered by as many {@link #BLOT}s as it has characters: every
 * offset stays.
 */
public final class PersonalData {

  /** What an address or number is covered with. */
  public static final char BLOT = '\u2588';

  private PersonalData() {}

  /** The text with every address and number covered; the same object if there are none. */
  public static String blot(String text) {
    Blotter blotter = new Blotter(text);
    EmailAddresses.find(text, blotter);
    TelephoneNumbers.find(text, blotter);
    return blotter.result();
  }
}
