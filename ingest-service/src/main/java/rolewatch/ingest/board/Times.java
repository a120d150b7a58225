package rolewatch.ingest.board;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads dates and times as boards write them. */
public final class Times {

  private static final DateTimeFormatter FORMS =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss]]")
          .optionalStart()
          .appendFraction(java.time.temporal.ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .toFormatter();

  private Times() {}

  /**
   * ISO 8601 (a day alone is its start, no zone is UTC), RFC 1123, or milliseconds or seconds of
   * the epoch; null if it is none of them.
   */
  public static @Nullable Instant read(JsonNode value) {
    try {
      if (value.isIntegralNumber()) {
        return ofEpoch(value.longValue());
      }
      return value.isString() ? parse(value.stringValue().strip()) : null;
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** As {@link #read}, but a day alone is its end. */
  public static @Nullable Instant readEnd(JsonNode value) {
    Instant start = read(value);
    boolean day = value.isString() && value.stringValue().strip().length() == 10;
    return start != null && day ? start.plusSeconds(24 * 3600) : start;
  }

  private static Instant ofEpoch(long number) {
    // Seconds reach this only in the year 5138.
    return Math.abs(number) >= 100_000_000_000L
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number);
  }

  private static Instant parse(String text) {
    if (!text.isEmpty() && Character.isLetter(text.charAt(0))) {
      return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
    TemporalAccessor time =
        FORMS.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    return switch (time) {
      case OffsetDateTime exact -> exact.toInstant();
      case LocalDateTime local -> local.toInstant(ZoneOffset.UTC);
      case LocalDate day -> day.atStartOfDay(ZoneOffset.UTC).toInstant();
      default -> throw new DateTimeException(text);
    };
  }
}
