package rolewatch.ingest.state;

import java.util.Collection;
import rolewatch.events.RawPosting;
import rolewatch.events.RejectedPosting;

/** Where postings are published. */
public interface PostingLog {

  /**
   * Publishes events in order and returns when all of them are safely stored.
   *
   * @throws PublishingFailed if that is not certain; any of them may or may not be stored
   */
  void publish(Collection<? extends RawPosting> events, Collection<RejectedPosting> rejected);
}
