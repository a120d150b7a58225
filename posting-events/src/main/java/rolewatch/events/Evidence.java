package rolewatch.events;

/**
 * The words that a value was read from.
 *
 * @param field which text the offsets are in
 * @param start offset of the first quoted character (UTF-16 units), 0 or more
 * @param end offset after the last quoted character, at least {@code start}
 * @param quote the words themselves, at most 300 characters (a longer quotation is cut)
 * @param rule the id of the rule that read them, for instance {@code pay.range}
 */
public record Evidence(Field field, int start, int end, String quote, String rule) {

  /** The longest quotation, in characters. */
  public static final int MAX_QUOTE = 300;

  /** The texts that evidence can point into. */
  public enum Field {
    TITLE,
    LOCATION,
    /** The posting's prepared text, {@link EnrichedPosting#text()}. */
    TEXT,
    DEPARTMENT,
    COMPANY,
    /** A field of the board's own; the offsets are those of the whole quote. */
    DECLARED
  }

  public Evidence {
    InvalidEvent.present("evidence.field", field);
    InvalidEvent.required("evidence.rule", rule, 80);
    if (start < 0 || end < start) {
      throw new InvalidEvent("evidence", "has the span " + start + "–" + end);
    }
    quote = quote.length() > MAX_QUOTE ? quote.substring(0, MAX_QUOTE) : quote;
  }

  /** Evidence that is a field of the board's own, quoted whole. */
  public static Evidence declared(String quote, String rule) {
    return new Evidence(Field.DECLARED, 0, quote.length(), quote, rule);
  }
}
