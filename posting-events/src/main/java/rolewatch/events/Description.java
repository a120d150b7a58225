package rolewatch.events;

/**
 * The body of a posting.
 *
 * @param format how the text is to be read
 * @param text the text, unchanged, at most 400,000 characters
 */
public record Description(Format format, String text) {

  /** The longest text, in characters. */
  public static final int MAX_LENGTH = 400_000;

  /** How a description is to be read. */
  public enum Format {
    HTML,
    TEXT
  }

  public Description {
    InvalidEvent.present("description.format", format);
    InvalidEvent.limited(
        "description.text", InvalidEvent.present("description.text", text), MAX_LENGTH);
  }
}
