package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.stats.figure.Filter;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.Window;

/** The fields of a form that say which of a role's jobs are meant. */
record FilterFields(
    List<Choice> windows,
    String country,
    List<String> countries,
    List<Choice> grades,
    List<Choice> modes) {

  /**
   * The fields as they were filled in.
   *
   * @param countries where there are jobs
   */
  static FilterFields of(Filter filter, Mix... countries) {
    return new FilterFields(
        Stream.of(Window.values())
            .map(window -> new Choice(window.id(), name(window), window == filter.window()))
            .toList(),
        filter.country() == null ? "" : filter.country(),
        Stream.of(countries)
            .flatMap(mix -> mix.values().stream())
            .map(share -> String.valueOf(share.key()))
            .distinct()
            .sorted()
            .toList(),
        Choice.of(Seniority.values(), filter.seniority()),
        Choice.of(WorkMode.values(), filter.workMode()));
  }

  static String name(Window window) {
    return window == Window.ACTIVE ? "all active" : "opened in " + window.id();
  }

  /** The filter in words, to go on with after "jobs"; empty for all jobs. */
  static String told(Filter filter) {
    StringBuilder told = new StringBuilder();
    if (filter.window() != Window.ACTIVE) {
      told.append(", ").append(name(filter.window()));
    }
    if (filter.country() != null) {
      told.append(" in ").append(filter.country());
    }
    if (filter.seniority() != null) {
      told.append(", ").append(Words.name(filter.seniority().name()));
    }
    if (filter.workMode() != null) {
      told.append(", ").append(Words.name(filter.workMode().name()));
    }
    return told.toString();
  }
}
