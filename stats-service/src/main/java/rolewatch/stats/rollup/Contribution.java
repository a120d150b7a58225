package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.job.Job;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.posting.Facts;

/**
 * All that one active job adds to the figures: the same cells in every rollup that counts it. A
 * pure function of the job; the increments of a batch and the recomputation of the audit both use
 * it.
 *
 * @param rollups where the job counts, each once
 * @param cells what it counts as, each once except {@link Measure#POSTINGS}
 */
public record Contribution(List<RollupKey> rollups, List<Cell> cells) {

  public Contribution {
    rollups = List.copyOf(rollups);
    cells = List.copyOf(cells);
  }

  /** What the job adds. */
  public static Contribution of(Job job) {
    return new Contribution(rollupsOf(job), cellsOf(job));
  }

  private static List<RollupKey> rollupsOf(Job job) {
    List<RollupKey> rollups = new ArrayList<>();
    String role = job.facts().role();
    for (Slice slice : Slice.of(job.countries(), job.facts().seniority())) {
      rollups.add(new RollupKey(role, Scope.ACTIVE, slice.id()));
      rollups.add(new RollupKey(role, Scope.day(job.openedDay()), slice.id()));
    }
    return rollups;
  }

  private static List<Cell> cellsOf(Job job) {
    Facts facts = job.facts();
    List<Cell> cells = new ArrayList<>(12 + facts.skills().size());
    cells.add(Cell.of(Measure.JOBS));
    for (int i = 0; i < job.postings(); i++) {
      cells.add(Cell.of(Measure.POSTINGS));
    }
    cells.add(new Cell(Measure.WORK_MODE, modeKey(facts.workMode())));
    cells.add(new Cell(Measure.SENIORITY, seniorityKey(facts.seniority())));
    cells.add(new Cell(Measure.EXTRACTOR_VERSION, extractorVersion(job)));
    addCountries(job.countries(), cells::add);
    addSkills(facts.skills(), cells::add);
    addPay(facts.pay(), cells::add);
    return cells;
  }

  private static void addCountries(List<String> countries, Consumer<Cell> cells) {
    if (countries.isEmpty()) {
      cells.accept(new Cell(Measure.COUNTRY, Cell.UNKNOWN));
    }
    countries.forEach(country -> cells.accept(new Cell(Measure.COUNTRY, country)));
  }

  private static void addSkills(List<String> skills, Consumer<Cell> cells) {
    if (!skills.isEmpty()) {
      cells.accept(Cell.of(Measure.SKILL_BEARING));
    }
    skills.forEach(skill -> cells.accept(new Cell(Measure.SKILL, skill)));
  }

  private static void addPay(@Nullable AnnualPay pay, Consumer<Cell> cells) {
    if (pay != null) {
      cells.accept(Cell.of(Measure.DISCLOSED));
      cells.accept(new Cell(Measure.PAY, pay.currency() + pay.amount()));
    }
  }

  private static String modeKey(WorkMode mode) {
    return mode == WorkMode.UNKNOWN ? Cell.UNKNOWN : mode.name();
  }

  private static String seniorityKey(Seniority seniority) {
    return seniority == Seniority.UNKNOWN ? Cell.UNKNOWN : seniority.name();
  }

  private static String extractorVersion(Job job) {
    return String.valueOf(job.representative().version().extractorVersion());
  }
}
