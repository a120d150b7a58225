package rolewatch.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rolewatch.simulator.market.Answer;
import rolewatch.simulator.market.Claim;
import rolewatch.simulator.market.Figure;
import rolewatch.simulator.market.Question;

class ArticleTest {

  private static Line line(
      Figure figure, @Nullable String key, double published, double truth, Measured measured) {
    Question question = Question.of("welder", figure, key);
    return new Line(
        new Claim("Welders, " + figure.id(), question, published, null),
        new Answer(truth, 1_000),
        measured);
  }

  private static final Article ARTICLE =
      new Article(
          List.of(
              line(Figure.ACTIVE, null, 1_234, 1_230, new Measured(1_231.0, 1_231, null, null)),
              line(Figure.SKILL, "tig", 0.32, 0.321, new Measured(0.3225, 900, 0.29, 0.35)),
              line(
                  Figure.MEDIAN_PAY,
                  null,
                  61_000,
                  60_000,
                  new Measured(60_300.0, 700, 59_000.0, 61_500.0)),
              line(Figure.SKILL_PAY, "tig", 70_000, 70_000, new Measured(null, 4, null, null))));

  @Test
  void showsEveryFigureInItsOwnUnit() {
    assertThat(ARTICLE.text())
        .containsExactly(
            "figure              published    truth  measured      n       95% interval        off"
                + " by  verdict",
            "Welders, active         1,234    1,230     1,231  1,231                              "
                + " +1  MISSES",
            "Welders, skill          32.0%    32.1%     32.3%    900      29.0% – 35.0%  +0.15"
                + " points  true",
            "Welders, medianPay    $61,000  $60,000   $60,300    700  $59,000 – $61,500       "
                + " +0.50%  true",
            "Welders, skillPay     $70,000  $70,000  withheld      4                               "
                + "    MISSES");
  }

  @Test
  void saysHowManyFiguresAreTheTrueOnes() {
    assertThat(ARTICLE.misses())
        .extracting(line -> line.claim().name())
        .containsExactly("Welders, active", "Welders, skillPay");
    assertThat(ARTICLE.summary()).startsWith("2 of 4 figures are those of the market; 0 rest");
  }
}
