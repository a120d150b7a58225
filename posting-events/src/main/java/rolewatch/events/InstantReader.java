package rolewatch.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads the instants that our own events hold, {@code 2026-11-05T08:00:00Z} with or without a
 * fraction, at a tenth of what the JDK's parser takes; all other forms, and all errors, are
 * Jackson's.
 */
final class InstantReader extends StdDeserializer<Instant> {

  private static final String FORM = "dddd-dd-ddTdd:dd:dd";
  private static final int MOST_DECIMALS = 9;

  InstantReader() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) {
    Instant plain = parser.hasToken(JsonToken.VALUE_STRING) ? plain(parser.getString()) : null;
    return plain == null ? InstantDeserializer.INSTANT.deserialize(parser, context) : plain;
  }

  /** The instant; null if it is not in the plain form, or on no day of the calendar. */
  static @Nullable Instant plain(String text) {
    int decimals = text.length() - FORM.length() - 2;
    boolean whole = decimals == -1;
    if (!isPlain(text) || !whole && (decimals < 1 || decimals > MOST_DECIMALS)) {
      return null;
    }
    int day = number(text, 8, 10);
    int month = number(text, 5, 7);
    // The last days of months, leap seconds and 24:00 are left to the JDK.
    if (day < 1 || day > 28 || month < 1 || month > 12) {
      return null;
    }
    return at(text, month, day, whole ? 0 : nanos(text, decimals));
  }

  private static @Nullable Instant at(String text, int month, int day, int nanos) {
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    return LocalDateTime.of(number(text, 0, 4), month, day, hour, minute, second, nanos)
        .toInstant(ZoneOffset.UTC);
  }

  private static boolean isPlain(String text) {
    int end = text.length() - 1;
    if (end < FORM.length() || text.charAt(end) != 'Z') {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char form = i < FORM.length() ? FORM.charAt(i) : i == FORM.length() ? '.' : 'd';
      char c = text.charAt(i);
      if (form == 'd' ? c < '0' || c > '9' : c != form) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static int nanos(String text, int decimals) {
    int nanos = number(text, FORM.length() + 1, FORM.length() + 1 + decimals);
    for (int i = decimals; i < MOST_DECIMALS; i++) {
      nanos *= 10;
    }
    return nanos;
  }
}
