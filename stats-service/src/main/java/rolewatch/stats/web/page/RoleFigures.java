package rolewatch.stats.web.page;

import rolewatch.stats.figure.EmployersAnswer;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.PayAnswer;
import rolewatch.stats.figure.PremiumsAnswer;
import rolewatch.stats.figure.RoleAnswer;
import rolewatch.stats.figure.SeriesAnswer;
import rolewatch.stats.figure.Unit;
import rolewatch.stats.figure.Window;
import rolewatch.stats.web.Questions;

/**
 * The answers that a role's page shows, each the one that the API gives.
 *
 * @param filter which jobs were asked about
 */
record RoleFigures(
    Filter filter,
    RoleAnswer role,
    PayAnswer pay,
    PremiumsAnswer premiums,
    EmployersAnswer employers,
    SeriesAnswer series) {

  private static final int EMPLOYERS = 15;
  private static final int DAYS = 90;

  static RoleFigures of(String role, Filter filter, Questions questions) {
    return new RoleFigures(
        filter,
        questions.role(role, filter).answer(),
        questions.pay(role, filter).answer(),
        questions.premiums(role, filter).answer(),
        questions.employers(role, ofCountry(filter), EMPLOYERS).answer(),
        questions.series(role, everOpened(filter), DAYS).answer());
  }

  /** Employers are told for all active jobs of a country. */
  private static Filter ofCountry(Filter filter) {
    return new Filter(Window.ACTIVE, filter.country(), null, null, Unit.JOB);
  }

  /** Days have no window. */
  private static Filter everOpened(Filter filter) {
    return new Filter(
        Window.ACTIVE, filter.country(), filter.seniority(), filter.workMode(), Unit.JOB);
  }

  Openings openings() {
    return new Openings(role.role(), filter);
  }

  /** The API's address of one part of the figures, with the filter. */
  Address call(String part) {
    return Address.ofRole(role.role(), part).with(filter);
  }

  Address employersCall() {
    return Address.ofRole(role.role(), "/employers").with("country", filter.country());
  }

  Address seriesCall() {
    return Address.ofRole(role.role(), "/series").withoutWindow(filter);
  }
}
