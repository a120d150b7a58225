package rolewatch.stats.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import rolewatch.stats.job.Job;
import rolewatch.stats.job.Stretch;
import rolewatch.stats.posting.Facts;
import rolewatch.stats.posting.Posting;

/**
 * All that one job adds to the figures, active or not any more. A pure function of its postings;
 * the increments of a batch and the recomputation of the audit both use it.
 *
 * @param additions what it adds to which rollup
 */
public record Contribution(List<Addition> additions) {

  /**
   * Grows whenever a job counts, or counts lie, otherwise than before: then stored figures are
   * computed afresh.
   */
  public static final int FORMAT = 6;

  /**
   * Some cells for one rollup.
   *
   * @param key which rollup
   * @param cells what is counted there
   * @param times how often; negative takes back
   */
  public record Addition(RollupKey key, List<Cell> cells, int times) {}

  public Contribution {
    additions = List.copyOf(additions);
  }

  /**
   * What the job adds.
   *
   * @param postings all postings of one job, open or closed
   */
  public static Contribution of(Collection<Posting> postings) {
    List<Addition> additions = new ArrayList<>();
    Job.of(postings).ifPresent(active -> addActive(active, additions));
    Stretch.of(postings).forEach(stretch -> addStretch(stretch, additions));
    return new Contribution(additions);
  }

  private static void addActive(Job job, List<Addition> to) {
    addJob(Part.JOBS, job, 1, to);
    List<Job> copies = job.copies();
    if (!copies.isEmpty()) {
      addJob(Part.COPIES, job, -1, to);
      copies.forEach(copy -> addJob(Part.COPIES, copy, 1, to));
    }
    addPay(job, to);
    addEmployer(job, to);
  }

  private static void addJob(Part part, Job job, int times, List<Addition> to) {
    List<Cell> cells = JobCells.of(job);
    for (String slice : slices(job.facts(), job.countries())) {
      add(job, part, slice, cells, times, to);
    }
  }

  /** To the active jobs, and to those that opened on its day. */
  private static void add(
      Job job, Part part, String slice, List<Cell> cells, int times, List<Addition> to) {
    String role = job.facts().role();
    to.add(new Addition(new RollupKey(role, part, Scope.ACTIVE, slice), cells, times));
    to.add(
        new Addition(new RollupKey(role, part, Scope.day(job.openedDay()), slice), cells, times));
  }

  private static void addPay(Job job, List<Addition> to) {
    Facts facts = job.facts();
    List<Cell> cells = JobCells.ofPay(facts);
    if (cells.isEmpty()) {
      return;
    }
    for (String country : job.countries()) {
      String slice = Slice.name(country, facts.seniority(), facts.workMode());
      add(job, Part.PAY, slice, cells, 1, to);
    }
  }

  private static void addEmployer(Job job, List<Addition> to) {
    Facts facts = job.facts();
    String employer = EmployerBucket.key(facts.employer());
    if (employer.isEmpty()) {
      return;
    }
    List<Cell> cells = JobCells.ofEmployer(employer, facts);
    Stream.concat(Stream.of(Slice.EVERYWHERE), job.countries().stream())
        .map(place -> EmployerBucket.slice(place, employer))
        .map(slice -> new RollupKey(facts.role(), Part.EMPLOYERS, Scope.ACTIVE, slice))
        .forEach(key -> to.add(new Addition(key, cells, 1)));
  }

  private static void addStretch(Stretch stretch, List<Addition> to) {
    Facts facts = stretch.facts();
    List<Cell> opened = JobCells.ofDay(Measure.OPENED, Measure.OPENED_PAY, facts);
    addDay(stretch, stretch.opened(), opened, to);
    LocalDate closed = stretch.closed();
    if (closed != null) {
      addDay(stretch, closed, JobCells.ofDay(Measure.CLOSED, Measure.CLOSED_PAY, facts), to);
    }
  }

  private static void addDay(Stretch stretch, LocalDate day, List<Cell> cells, List<Addition> to) {
    String role = stretch.facts().role();
    for (String slice : slices(stretch.facts(), stretch.countries())) {
      to.add(new Addition(new RollupKey(role, Part.LIFE, Scope.day(day), slice), cells, 1));
    }
  }

  private static List<String> slices(Facts facts, List<String> countries) {
    return Slice.of(countries, facts.seniority(), facts.workMode());
  }
}
