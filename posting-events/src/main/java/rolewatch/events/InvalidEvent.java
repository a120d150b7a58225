package rolewatch.events;

/**
 * Says which field of an event breaks the contract, and how. Thrown by the events' constructors.
 */
public final class InvalidEvent extends IllegalArgumentException {

  private static final String MISSING = "is missing";

  private final String field;
  private final boolean missing;

  /**
   * @param field the event's field as a JSON path, for instance {@code description.text}
   * @param problem what is wrong with it, without the field's name
   */
  public InvalidEvent(String field, String problem) {
    super(field + " " + problem);
    this.field = field;
    this.missing = problem.startsWith(MISSING);
  }

  /** The field's JSON path inside the event. */
  public String field() {
    return field;
  }

  /** True if the field is not there at all, false if its value is wrong. */
  public boolean isMissing() {
    return missing;
  }

  static String required(String field, String value, int maxLength) {
    // Records are also built by Jackson, which passes null for what the JSON leaves out.
    if (isNull(value) || value.isBlank()) {
      throw new InvalidEvent(field, MISSING + " or blank");
    }
    return limited(field, value, maxLength);
  }

  static String limited(String field, String value, int maxLength) {
    if (value.length() > maxLength) {
      throw new InvalidEvent(
          field, "has " + value.length() + " characters; at most " + maxLength + " are accepted");
    }
    return value;
  }

  static <T> T present(String field, T value) {
    if (isNull(value)) {
      throw new InvalidEvent(field, MISSING);
    }
    return value;
  }

  @SuppressWarnings("NullAway") // the one place that looks for a null the types forbid
  static boolean isNull(Object value) {
    return value == null;
  }
}
