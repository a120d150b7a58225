package rolewatch.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.job.Job;
import rolewatch.stats.pay.AnnualPay;
import rolewatch.stats.posting.Facts;

/**
 * The cells that one job counts as, in the order in which they are stored: by the measures' codes,
 * capitals first. In another order they would count the same, after more sorting. Pure functions of
 * the job.
 */
final class JobCells {

  private JobCells() {}

  /** For mixes, shares and headline pay; each once except {@link Measure#POSTINGS}. */
  static List<Cell> of(Job job) {
    Facts facts = job.facts();
    AnnualPay pay = facts.pay();
    List<Cell> cells = new ArrayList<>(15 + facts.skills().size());
    if (!facts.skills().isEmpty()) {
      cells.add(Cell.of(Measure.SKILL_BEARING));
    }
    addCountries(job.countries(), cells);
    if (pay != null) {
      cells.add(Cell.of(Measure.DISCLOSED));
    }
    cells.add(new Cell(Measure.SENIORITY, seniorityKey(facts.seniority())));
    cells.add(new Cell(Measure.TIER, facts.tier().name()));
    cells.add(Cell.of(Measure.JOBS));
    cells.add(new Cell(Measure.WORK_MODE, modeKey(facts.workMode())));
    job.open().forEach(_ -> cells.add(Cell.of(Measure.POSTINGS)));
    facts.skills().forEach(skill -> cells.add(new Cell(Measure.SKILL, skill)));
    cells.add(new Cell(Measure.STAFFING, staffingKey(facts.staffing())));
    if (pay != null) {
      cells.add(new Cell(Measure.PAY, pay.currency() + pay.amount()));
    }
    cells.add(new Cell(Measure.EXTRACTOR_VERSION, extractorVersion(job)));
    cells.add(new Cell(Measure.YEARS, YearsBand.of(facts.minYears())));
    return cells;
  }

  /** Pay by what goes with it; none if the job states no pay. */
  static List<Cell> ofPay(Facts facts) {
    AnnualPay pay = facts.pay();
    if (pay == null) {
      return List.of();
    }
    String amount = pay.currency() + pay.amount();
    List<Cell> cells = new ArrayList<>(3 + facts.skills().size());
    cells.add(new Cell(Measure.TIER_PAY, Cell.pair(facts.tier().name(), amount)));
    facts
        .skills()
        .forEach(skill -> cells.add(new Cell(Measure.SKILL_PAY, Cell.pair(skill, amount))));
    cells.add(new Cell(Measure.YEARS_PAY, Cell.pair(YearsBand.of(facts.minYears()), amount)));
    cells.add(new Cell(Measure.PAY, amount));
    return cells;
  }

  /** A day on which a stretch began or ended. */
  static List<Cell> ofDay(Measure what, Measure itsPay, Facts facts) {
    AnnualPay pay = facts.pay();
    return pay == null
        ? List.of(Cell.of(what))
        : List.of(Cell.of(what), new Cell(itsPay, pay.currency() + pay.amount()));
  }

  /** The employer under its key. */
  static List<Cell> ofEmployer(String key, Facts facts) {
    Cell employer = new Cell(Measure.EMPLOYER, key);
    return Boolean.TRUE.equals(facts.staffing())
        ? List.of(employer, new Cell(Measure.EMPLOYER_STAFFING, key))
        : List.of(employer);
  }

  private static void addCountries(List<String> countries, List<Cell> cells) {
    if (countries.isEmpty()) {
      cells.add(new Cell(Measure.COUNTRY, Cell.UNKNOWN));
    }
    countries.forEach(country -> cells.add(new Cell(Measure.COUNTRY, country)));
  }

  private static String modeKey(WorkMode mode) {
    return mode == WorkMode.UNKNOWN ? Cell.UNKNOWN : mode.name();
  }

  private static String seniorityKey(Seniority seniority) {
    return seniority == Seniority.UNKNOWN ? Cell.UNKNOWN : seniority.name();
  }

  private static String staffingKey(@Nullable Boolean staffing) {
    if (staffing == null) {
      return Cell.UNKNOWN;
    }
    return staffing ? Cell.YES : Cell.NO;
  }

  private static String extractorVersion(Job job) {
    return String.valueOf(job.representative().version().extractorVersion());
  }
}
