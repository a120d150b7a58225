package rolewatch.stats.job;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/**
 * An active job, as its open postings show it. Its facts are those of its representative, the open
 * posting with the smallest ref; its countries are the union over its open postings; it opened on
 * the first of their days.
 *
 * @param open its open postings, one or more, the smallest ref first
 * @param openedDay the day (UTC) it opened
 * @param countries ISO 3166-1 alpha-2 codes, sorted, each once; empty if unknown
 */
public record Job(List<Posting> open, LocalDate openedDay, List<String> countries) {

  private static final Comparator<Posting> SMALLEST_REF = Comparator.comparing(Posting::ref);

  public Job {
    open = List.copyOf(open);
    countries = List.copyOf(countries);
  }

  /**
   * The job behind some postings.
   *
   * @param postings the postings of one job, open or not
   * @return empty if none of them is open
   */
  public static Optional<Job> of(Collection<Posting> postings) {
    List<Posting> open = postings.stream().filter(Posting::isOpen).sorted(SMALLEST_REF).toList();
    return open.isEmpty() ? Optional.empty() : Optional.of(ofOpen(open));
  }

  private static Job ofOpen(List<Posting> open) {
    return new Job(
        open,
        open.stream().map(Posting::openedDay).min(Comparator.naturalOrder()).orElseThrow(),
        open.stream()
            .flatMap(p -> p.openFacts().countries().stream())
            .sorted()
            .distinct()
            .toList());
  }

  /** The job's id. */
  public UUID id() {
    return facts().job();
  }

  /** Each of its open postings as if it were alone; empty if it is alone. */
  public List<Job> copies() {
    return open.size() == 1 ? List.of() : open.stream().map(one -> ofOpen(List.of(one))).toList();
  }

  /** The open posting that speaks for it. */
  public Posting representative() {
    return open.getFirst();
  }

  /** The facts that the job is counted by. */
  public Facts facts() {
    return representative().openFacts();
  }
}
