package rolewatch.stats.batch;

import rolewatch.events.EnrichedEvent;

/** One record of the enriched topic, read or refused. */
public sealed interface Received {

  /** Where it lies. */
  Log log();

  /** Its offset there. */
  long offset();

  /**
   * A record that is an event.
   *
   * @param json the event's bytes, as they came
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are opaque; nobody compares or changes them
  record Event(Log log, long offset, EnrichedEvent event, byte[] json) implements Received {}

  /** A record that is none; it has been passed on to the rejected ones. */
  record Refused(Log log, long offset) implements Received {}
}
