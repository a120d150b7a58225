package rolewatch.stats.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import rolewatch.events.EnrichedEvent;
import rolewatch.events.EventJson;
import rolewatch.events.Origin;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Rejection;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.UnreadableEvent;
import rolewatch.stats.batch.Log;
import rolewatch.stats.batch.Received;
import rolewatch.stats.batch.Screening;

/** Makes of each record an event, or passes it on as rejected. No record stops another. */
final class RecordReader {

  private final RejectedPublisher rejected;
  private final Clock clock;

  RecordReader(RejectedPublisher rejected, Clock clock) {
    this.rejected = rejected;
    this.clock = clock;
  }

  Received read(Log log, ConsumerRecord<byte[], byte @Nullable []> record) {
    byte[] value = record.value();
    if (value == null) {
      return refuse(log, record, Reason.UNREADABLE, "the record has no value");
    }
    try {
      EnrichedEvent event = EventJson.read(value, EnrichedEvent.class);
      Optional<Rejection> refusal = Screening.refusal(key(record), event);
      return refusal.isEmpty()
          ? new Received.Event(log, record.offset(), event, value)
          : refuse(log, record, refusal.get().reason(), refusal.get().detail());
    } catch (UnreadableEvent e) {
      return refuse(log, record, e.reason(), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      return refuse(log, record, Reason.OVER_BUDGET, "nested too deeply");
    }
  }

  /** Refuses a record for a reason found later. */
  Received refuse(
      Log log, ConsumerRecord<byte[], byte @Nullable []> record, Reason reason, String detail) {
    byte[] value = record.value();
    rejected.publish(
        RejectedPosting.of(
            clock.instant(),
            new Rejection(Rejection.Stage.STATS, reason, detail),
            key(record),
            new Origin(log.topicId(), record.partition(), record.offset()),
            null,
            value == null ? new byte[0] : value));
    return new Received.Refused(log, record.offset());
  }

  private static String key(ConsumerRecord<byte[], ?> record) {
    byte[] key = record.key();
    return key == null ? "" : new String(key, StandardCharsets.UTF_8);
  }
}
