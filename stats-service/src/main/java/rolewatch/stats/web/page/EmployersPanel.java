package rolewatch.stats.web.page;

import java.util.List;
import rolewatch.stats.figure.Employers;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.ShareFigure;

/** Who offers a role's jobs, and how many of them are for somebody else. */
record EmployersPanel(
    String heading, List<Line> lines, String basis, String staffing, String call) {

  /**
   * One employer.
   *
   * @param staffing how many of its jobs are for somebody else; empty for none
   */
  record Line(String employer, ShareCell cell, String staffing) {}

  private static final String FOR_SOMEBODY_ELSE = "YES";

  static EmployersPanel of(String heading, Employers employers, Address call) {
    return new EmployersPanel(
        heading,
        employers.values().stream().map(EmployersPanel::line).toList(),
        "%s jobs name their employer (%s in all), %s do not"
            .formatted(
                Words.number(employers.known()),
                Words.number(employers.employers()),
                Words.number(employers.unknown())),
        staffing(employers.staffing()),
        call.toString());
  }

  /** The share of staffing, in words. */
  static String staffing(Mix mix) {
    return "Staffing share %s (%s of %s jobs that tell)"
        .formatted(
            Words.percent(share(mix).share()),
            Words.number(share(mix).n()),
            Words.number(mix.known()));
  }

  /** The share of the jobs whose employer hires for somebody else. */
  static ShareFigure share(Mix staffing) {
    return Shares.of(staffing, FOR_SOMEBODY_ELSE);
  }

  private static Line line(Employers.Line line) {
    return new Line(
        line.employer(),
        ShareCell.of(line.share()),
        line.staffing() == 0 ? "" : Words.number(line.staffing()));
  }
}
