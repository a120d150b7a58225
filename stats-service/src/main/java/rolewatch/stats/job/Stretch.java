package rolewatch.stats.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/**
 * A stretch of days on which a job had an open posting: from {@code opened}, up to the day before
 * {@code closed}. A job that came again after a gap has several. As the postings show it now: a
 * posting that is open again has no gap.
 *
 * @param opened its first day (UTC)
 * @param closed the day (UTC) on which no posting of it was open any more, {@code opened} or later;
 *     null while one is
 * @param facts what it is counted by: the active job's facts, or those of the posting with the
 *     smallest ref
 * @param countries ISO 3166-1 alpha-2 codes, sorted, each once; empty if unknown
 */
public record Stretch(
    LocalDate opened, @Nullable LocalDate closed, Facts facts, List<String> countries) {

  private static final Comparator<Posting> BY_OPENING =
      Comparator.comparing(Posting::openedDay).thenComparing(Posting::ref);

  public Stretch {
    countries = List.copyOf(countries);
  }

  /** The stretches of a job, first one first. */
  public static List<Stretch> of(Collection<Posting> postings) {
    List<Stretch> stretches = new ArrayList<>();
    List<Posting> together = new ArrayList<>();
    LocalDate end = LocalDate.MIN;
    for (Posting next : postings.stream().filter(Stretch::isCounted).sorted(BY_OPENING).toList()) {
      if (!together.isEmpty() && next.openedDay().isAfter(end)) {
        stretches.add(ofTogether(together, end));
        together.clear();
        end = LocalDate.MIN;
      }
      together.add(next);
      end = endOf(next).isAfter(end) ? endOf(next) : end;
    }
    if (!together.isEmpty()) {
      stretches.add(ofTogether(together, end));
    }
    return stretches;
  }

  private static boolean isCounted(Posting posting) {
    return posting.facts() != null;
  }

  private static LocalDate endOf(Posting posting) {
    Posting.Closing closing = posting.closing();
    if (closing == null) {
      return LocalDate.MAX;
    }
    return closing.day().isBefore(posting.openedDay()) ? posting.openedDay() : closing.day();
  }

  private static Stretch ofTogether(List<Posting> postings, LocalDate end) {
    LocalDate opened = postings.getFirst().openedDay();
    Optional<Job> active = Job.of(postings);
    if (active.isPresent()) {
      return new Stretch(opened, null, active.get().facts(), active.get().countries());
    }
    Facts facts =
        postings.stream().min(Comparator.comparing(Posting::ref)).orElseThrow().openFacts();
    return new Stretch(
        opened,
        end,
        facts,
        postings.stream()
            .flatMap(p -> p.openFacts().countries().stream())
            .sorted()
            .distinct()
            .toList());
  }
}
