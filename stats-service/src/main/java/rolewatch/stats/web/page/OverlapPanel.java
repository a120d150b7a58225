package rolewatch.stats.web.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import rolewatch.stats.figure.CompareAnswer;
import rolewatch.stats.figure.Overlap;

/** The top skills of two roles side by side, and how far they are the same. */
record OverlapPanel(
    String jaccard, String told, List<Line> lines, String basisA, String basisB, String call) {

  /**
   * A skill among the top of either role.
   *
   * @param mark whose top skill it is
   * @param style by which it is coloured: both, a or b
   */
  record Line(
      String skill,
      String mark,
      String style,
      String hrefA,
      ShareCell a,
      String hrefB,
      ShareCell b) {}

  static OverlapPanel of(CompareAnswer answer, SharePairs.Sides sides) {
    Overlap overlap = answer.skills();
    return new OverlapPanel(
        overlap.jaccard() == null
            ? Words.WITHHELD
            : String.format(Locale.ROOT, "%.2f", overlap.jaccard()),
        "%d shared, %d only in %s's list, %d only in %s's"
            .formatted(
                overlap.shared().size(),
                overlap.onlyA().size(),
                answer.a().name(),
                overlap.onlyB().size(),
                answer.b().name()),
        Stream.of(
                lines(overlap.shared(), "both", "both", sides),
                lines(overlap.onlyA(), "a", "only " + answer.a().name(), sides),
                lines(overlap.onlyB(), "b", "only " + answer.b().name(), sides))
            .flatMap(Function.identity())
            .toList(),
        MixPanel.basis(SkillsPanel.SKILLS, answer.a().skills()),
        MixPanel.basis(SkillsPanel.SKILLS, answer.b().skills()),
        sides.call().toString());
  }

  private static Stream<Line> lines(
      List<Overlap.Pair> pairs, String style, String mark, SharePairs.Sides sides) {
    return pairs.stream()
        .map(
            pair ->
                new Line(
                    pair.skill(),
                    mark,
                    style,
                    sides.a().by("skill", pair.skill()),
                    ShareCell.of(pair.a()),
                    sides.b().by("skill", pair.skill()),
                    ShareCell.of(pair.b())));
  }
}
