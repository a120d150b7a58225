package rolewatch.enrich.extract.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.TextPay.Candidate;
import rolewatch.enrich.extract.words.DataLines;

/**
 * Tells what a job pays for full hours from what is left of it for fewer: "£26,000 (FTE £32,500)".
 * They are one rate, not two, and only that for full hours can be compared with other pay.
 */
final class FullTime {

  private static final int REACH = 30;
  private static final int FARTHEST = 60;
  private static final double SMALLEST_SHARE = 0.1;

  /** Smaller sums, in about US dollars, are for an hour or a day, whatever the hours. */
  private static final double LEAST = 300;

  private enum Word {
    FULL_TIME,
    SHARE,
    LINK
  }

  private final Phrases<Word> words = new Phrases<>();

  FullTime() {
    for (String line : DataLines.beside(FullTime.class, "full-time.txt")) {
      String[] parts = line.split(" = ");
      for (String phrase : parts[1].split(", ")) {
        words.add(phrase, Word.valueOf(parts[0]));
      }
    }
  }

  /** Refuses what is left for fewer hours wherever the full sum stands beside it. */
  void refuseShares(String lower, List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate one = candidates.get(i - 1);
      Candidate next = candidates.get(i);
      if (isShare(lower, one, next)) {
        candidates.set(i - 1, one.with(one.verdict().refused()));
      } else if (isShare(lower, next, one)) {
        candidates.set(i, next.with(next.verdict().refused()));
      }
    }
  }

  private boolean isShare(String lower, Candidate part, Candidate whole) {
    return part.verdict().accepted()
        && whole.verdict().accepted()
        && part.dollars() >= LEAST
        && part.dollars() < whole.dollars()
        && part.dollars() > whole.dollars() * SMALLEST_SHARE
        && part.sum().isRange() == whole.sum().isRange()
        && isBeside(lower, part.sum(), whole.sum())
        && isNamed(word(lower, part), word(lower, whole));
  }

  private static boolean isNamed(@Nullable Word part, @Nullable Word whole) {
    return whole == Word.FULL_TIME
        ? part != Word.FULL_TIME
        : part == Word.SHARE && whole != Word.SHARE;
  }

  private static boolean isBeside(String lower, Sum one, Sum other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to - from <= FARTHEST && lower.indexOf('\n', from, Math.max(from, to)) < 0;
  }

  // Behind the sum, else in front of it.
  private @Nullable Word word(String lower, Candidate candidate) {
    Surroundings near = candidate.near();
    int end = candidate.sum().end();
    Words behind = Words.of(lower, end, Math.min(near.to(), end + REACH));
    for (int i = 0; i < behind.size(); ) {
      var match = words.at(behind, i);
      if (match == null || match.meaning() != Word.LINK) {
        if (match != null) {
          return match.meaning();
        }
        break;
      }
      i += match.count();
    }
    return wordBefore(lower, Math.max(near.from(), near.start() - REACH), near.start());
  }

  private @Nullable Word wordBefore(String lower, int from, int to) {
    Words before = Words.of(lower, from, to);
    Word found = null;
    for (int i = 0; i < before.size(); ) {
      var match = words.at(before, i);
      found = match == null ? null : match.meaning() == Word.LINK ? found : match.meaning();
      i += match == null ? 1 : match.count();
    }
    return found;
  }
}
