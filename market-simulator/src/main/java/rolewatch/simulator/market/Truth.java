package rolewatch.simulator.market;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * The true figures of a market at one moment, counted from its openings as {@code
 * docs/methodology.md} says: the unit is the opening, shares are of those that tell, and the
 * headline of pay is that in US dollars of openings in the US.
 */
public final class Truth {

  private static final int TOP_SKILLS = 30;
  private static final String US = "US";

  private final Map<String, List<TrueJob>> jobs = new HashMap<>();

  private Truth() {}

  /** Counts the openings of a market that are open at a moment, given from its start. */
  public static Truth of(Market market, Duration at) {
    Truth truth = new Truth();
    market
        .firsts()
        .filter(first -> first.opening().isOpen(at))
        .forEach(first -> truth.add(first, at));
    return truth;
  }

  /**
   * The true value. Nothing is known of roles and keys that no opening has; their numbers are 0.
   */
  public Answer value(Question question) {
    return switch (question.figure()) {
      case ACTIVE -> active(question);
      case DISCLOSED -> share(question, _ -> true, TrueJob::paid);
      case MEDIAN_PAY -> pay(question, _ -> true);
      case WORK_MODE -> share(question, TrueJob::tellsMode, job -> key(question, job.mode()));
      case SENIORITY -> share(question, TrueJob::tellsGrade, job -> key(question, job.grade()));
      case YEARS -> share(question, TrueJob::tellsYears, job -> key(question, job.band()));
      case COUNTRY -> share(question, _ -> true, job -> key(question, job.country()));
      case SKILL -> share(question, TrueJob::tellsSkills, job -> job.names(question.key()));
      case STAFFING -> share(question, _ -> true, TrueJob::staffing);
      case SKILL_PAY -> pay(question, job -> job.names(question.key()));
      case JACCARD -> jaccard(question);
    };
  }

  /** How many openings are open, of all roles. */
  public long openings() {
    return jobs.values().stream().mapToLong(List::size).sum();
  }

  /** The skills named most, most often first, ties by id. */
  public List<String> topSkills(Question question) {
    Map<String, Long> named =
        of(question)
            .flatMap(job -> job.skills().stream())
            .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()));
    return named.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP_SKILLS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void add(Advertisement first, Duration at) {
    jobs.computeIfAbsent(first.opening().role().id(), _ -> new ArrayList<>())
        .add(TrueJob.of(first, at));
  }

  private Answer active(Question question) {
    long count = of(question).count();
    return new Answer((double) count, count);
  }

  private Answer share(Question question, Predicate<TrueJob> tells, Predicate<TrueJob> has) {
    long whole = of(question).filter(tells).count();
    return Answer.share(of(question).filter(tells).filter(has).count(), whole);
  }

  private Answer pay(Question question, Predicate<TrueJob> named) {
    String country = question.country() == null ? US : question.country();
    String currency = question.country() == null ? Wages.DOLLARS : currency(question);
    long[] pay =
        of(question)
            .filter(job -> job.country().equals(country) && job.paidIn(currency))
            .filter(named)
            .mapToLong(TrueJob::pay)
            .sorted()
            .toArray();
    return pay.length == 0 ? new Answer(null, 0) : new Answer(Medians.of(pay), pay.length);
  }

  /** The currency that most openings state; ties by its code. */
  private String currency(Question question) {
    Map<String, Long> stated =
        of(question)
            .filter(TrueJob::paid)
            .collect(
                Collectors.groupingBy(
                    job -> Objects.requireNonNull(job.currency()), Collectors.counting()));
    return stated.entrySet().stream()
        .min(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(Wages.DOLLARS);
  }

  private Answer jaccard(Question question) {
    Question other =
        new Question(
            Objects.requireNonNull(question.key()),
            question.country(),
            question.seniority(),
            question.workMode(),
            Figure.JACCARD,
            question.role());
    Set<String> both = new HashSet<>(topSkills(question));
    Set<String> either = new HashSet<>(both);
    List<String> others = topSkills(other);
    both.retainAll(others);
    either.addAll(others);
    return Answer.share(both.size(), either.size());
  }

  private Stream<TrueJob> of(Question question) {
    String country = question.country();
    Seniority seniority = question.seniority();
    WorkMode mode = question.workMode();
    return jobs.getOrDefault(question.role(), List.of()).stream()
        .filter(job -> country == null || job.country().equals(country))
        .filter(job -> seniority == null || job.grade() == seniority)
        .filter(job -> mode == null || job.mode() == mode);
  }

  private static boolean key(Question question, Object value) {
    return value.toString().equals(question.key());
  }
}
