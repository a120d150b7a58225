package rolewatch.ingest;

import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import rolewatch.ingest.state.PublishingFailed;

/** Looks every minute for pushed postings that have expired; nobody else reads their boards. */
public class PushedExpiry {

  private final PushFlow flow;
  private final Streaming streaming;

  PushedExpiry(PushFlow flow, Streaming streaming) {
    this.flow = flow;
    this.streaming = streaming;
  }

  @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void closeExpired() {
    if (streaming.problem() != null) {
      return;
    }
    try {
      flow.closeExpired();
    } catch (PublishingFailed | DataAccessException | TransactionException e) {
      streaming.fails(String.valueOf(e.getMessage()));
    }
  }
}
