package rolewatch.events;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidTypeIdException;

/** Bytes that are no event; says why in the terms of a {@link Rejection}. */
public final class UnreadableEvent extends RuntimeException {

  private final Rejection.Reason reason;

  UnreadableEvent(Rejection.Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  private UnreadableEvent(Rejection.Reason reason, String detail, Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  /** The reason to reject with. */
  public Rejection.Reason reason() {
    return reason;
  }

  static UnreadableEvent of(JacksonException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidEvent invalid) {
        return new UnreadableEvent(reasonOf(invalid), String.valueOf(invalid.getMessage()), e);
      }
      if (cause instanceof StreamConstraintsException) {
        return new UnreadableEvent(Rejection.Reason.OVER_BUDGET, detailOf(e), e);
      }
    }
    return new UnreadableEvent(reasonOf(e), detailOf(e), e);
  }

  private static Rejection.Reason reasonOf(InvalidEvent invalid) {
    return invalid.isMissing() ? Rejection.Reason.MISSING_FIELD : Rejection.Reason.INVALID_FIELD;
  }

  private static Rejection.Reason reasonOf(JacksonException e) {
    return switch (e) {
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
}
