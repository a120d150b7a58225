package rolewatch.events;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Bytes that are no event; says why in the terms of a {@link Rejection}. */
public final class UnreadableEvent extends RuntimeException {

  private final Rejection.Reason reason;

  private UnreadableEvent(Rejection.Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** The reason to reject with. */
  public Rejection.Reason reason() {
    return reason;
  }

  static UnreadableEvent of(JacksonException e) {
    InvalidEvent invalid = invalidEventIn(e);
    if (invalid != null) {
      boolean missing = String.valueOf(invalid.getMessage()).contains("is missing");
      return new UnreadableEvent(
          missing ? Rejection.Reason.MISSING_FIELD : Rejection.Reason.INVALID_FIELD,
          String.valueOf(invalid.getMessage()),
          e);
    }
    return new UnreadableEvent(reasonOf(e), detailOf(e), e);
  }

  private static Rejection.Reason reasonOf(JacksonException e) {
    return switch (e) {
      case StreamConstraintsException _ -> Rejection.Reason.OVER_BUDGET;
      case StreamReadException _ -> Rejection.Reason.UNREADABLE;
      case InvalidTypeIdException _ -> Rejection.Reason.UNKNOWN_EVENT;
      default -> Rejection.Reason.INVALID_FIELD;
    };
  }

  private static String detailOf(JacksonException e) {
    String where = e.getPathReference();
    String at = where == null || where.isEmpty() ? "" : " (at " + where + ")";
    return e.getOriginalMessage() + at;
  }

  private static @org.jspecify.annotations.Nullable InvalidEvent invalidEventIn(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidEvent invalid) {
        return invalid;
      }
    }
    return null;
  }
}
