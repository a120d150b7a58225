package rolewatch.stats.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rolewatch.stats.figure.Mix;
import rolewatch.stats.figure.ShareFigure;

/** How the jobs of two roles divide by one property. */
record SharePairs(
    String heading, List<Line> lines, String basisA, String basisB, String more, String call) {

  /**
   * The shares of one value.
   *
   * @param hrefA the openings behind the first; null if they cannot be listed
   */
  record Line(
      String key, @Nullable String hrefA, ShareCell a, @Nullable String hrefB, ShareCell b) {}

  /** The jobs of both sides, and where they are listed. */
  record Sides(Openings a, Openings b, Address call) {}

  private static final int LONGEST = 14;

  static SharePairs of(MixPanel.Subject subject, Mix a, Mix b, Sides sides) {
    List<String> keys =
        Stream.concat(a.values().stream(), b.values().stream())
            .sorted((one, other) -> Double.compare(size(other), size(one)))
            .map(share -> String.valueOf(share.key()))
            .distinct()
            .toList();
    int more = Math.max(0, keys.size() - LONGEST);
    return new SharePairs(
        subject.heading(),
        keys.stream().limit(LONGEST).map(key -> line(subject, key, a, b, sides)).toList(),
        MixPanel.basis(subject, a),
        MixPanel.basis(subject, b),
        more == 0 ? "" : "and %d more".formatted(more),
        sides.call().toString());
  }

  private static double size(ShareFigure share) {
    return share.known() == 0 ? 0 : (double) share.n() / share.known();
  }

  private static Line line(MixPanel.Subject subject, String key, Mix a, Mix b, Sides sides) {
    return new Line(
        subject.name().apply(key),
        subject.href(sides.a(), key),
        ShareCell.of(Shares.of(a, key)),
        subject.href(sides.b(), key),
        ShareCell.of(Shares.of(b, key)));
  }
}
