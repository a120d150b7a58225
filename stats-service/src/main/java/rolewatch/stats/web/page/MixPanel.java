package rolewatch.stats.web.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.ShareFigure;

/** How a role's jobs divide by one property. */
record MixPanel(String heading, List<Line> lines, String basis, String call) {

  /**
   * One share.
   *
   * @param href the openings behind it; null if they cannot be listed
   */
  record Line(String key, @Nullable String href, ShareCell cell) {}

  /**
   * What a mix is of.
   *
   * @param heading what it is called
   * @param denominator the jobs that its shares are of
   * @param name the values as people read them
   * @param property the parameter by which the openings are listed; null if there is none
   */
  record Subject(
      String heading, String denominator, UnaryOperator<String> name, @Nullable String property) {

    Subject(String heading, @Nullable String property) {
      this(heading, "jobs that tell", Words::name, property);
    }

    @Nullable String href(Openings openings, String key) {
      return property == null ? null : openings.by(property, key);
    }
  }

  static final Subject MODES = new Subject("Work mode", "workMode");
  static final Subject GRADES = new Subject("Seniority", "seniority");
  static final Subject YEARS =
      new Subject("Years of experience", "jobs that tell", Words::years, null);
  static final Subject TIERS = new Subject("Location tiers", null);
  static final Subject COUNTRIES =
      new Subject("Countries", "jobs that tell; some name several", Words::name, "country");

  private static final int LONGEST = 12;

  static MixPanel of(Subject subject, Mix mix, Openings openings, Address call) {
    List<Line> lines =
        mix.values().stream().limit(LONGEST).map(share -> line(subject, share, openings)).toList();
    int more = mix.values().size() - lines.size();
    String basis = basis(subject, mix);
    return new MixPanel(
        subject.heading(),
        lines,
        more > 0 ? "and %d more; %s".formatted(more, basis) : basis,
        call.toString());
  }

  static String basis(Subject subject, Mix mix) {
    return "of %s %s; %s do not"
        .formatted(Words.number(mix.known()), subject.denominator(), Words.number(mix.unknown()));
  }

  private static Line line(Subject subject, ShareFigure share, Openings openings) {
    String key = String.valueOf(share.key());
    return new Line(subject.name().apply(key), subject.href(openings, key), ShareCell.of(share));
  }
}
