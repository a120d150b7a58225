package rolewatch.stats.rollup;

import java.util.List;
import rolewatch.stats.rollup.CountsCodec.Entry;

/**
 * Stored counts going together with increments. What lies between two increments is copied as it
 * is, except for the first entry after an increment: it was written as different from another one.
 */
final class CountsMerge {

  /** No entry was passed yet that can be copied as it is. */
  private static final int NONE = -1;

  private final EntryReader in;
  private final EntryWriter out;
  private int from;
  private boolean more;

  CountsMerge(byte[] stored) {
    in = new EntryReader(stored);
    out = new EntryWriter(stored.length + stored.length / 4);
    from = in.at();
    more = in.next();
  }

  /** The sum. */
  byte[] with(List<Entry> sorted) {
    for (Entry entry : sorted) {
      while (more && in.compareTo(entry.bytes()) < 0) {
        pass();
      }
      copyPassed();
      add(entry);
    }
    while (more) {
      pass();
    }
    copyPassed();
    return out.bytes();
  }

  private void pass() {
    if (from == NONE) {
      in.writeTo(out, in.number());
      from = in.at();
    }
    more = in.next();
  }

  private void copyPassed() {
    if (from != NONE) {
      in.copyTo(out, from);
    }
    from = NONE;
  }

  private void add(Entry entry) {
    if (more && in.compareTo(entry.bytes()) == 0) {
      in.writeTo(out, in.number() + entry.n());
      more = in.next();
    } else {
      out.write(entry);
    }
  }
}
