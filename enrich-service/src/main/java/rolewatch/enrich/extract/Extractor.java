package rolewatch.enrich.extract;

import java.util.List;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Finding;

/** Reads values of one kind from a posting. Pure, total and safe for use by several threads. */
@FunctionalInterface
public interface Extractor<T> {

  /** What the posting says, best first, each with its evidence; empty if it says nothing. */
  List<Finding<T>> extract(PostingText posting);
}
