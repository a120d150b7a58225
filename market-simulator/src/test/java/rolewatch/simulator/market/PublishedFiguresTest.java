package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The market of the published comparison has the published figures. */
class PublishedFiguresTest {

  private static final List<Claim> CLAIMS = Claims.read("software-2026-claims");
  private static final Truth FULL = truth(1);
  private static final Truth TENTH = truth(0.1);

  static Stream<Claim> claims() {
    return CLAIMS.stream().filter(claim -> claim.note() == null);
  }

  static Stream<Claim> notedClaims() {
    return CLAIMS.stream().filter(claim -> claim.note() != null);
  }

  @ParameterizedTest
  @MethodSource("claims")
  void holdAtFullScaleWithinTheirRounding(Claim claim) {
    Answer answer = FULL.value(claim.question());
    double allowed =
        switch (claim.question().figure()) {
          case ACTIVE -> 0;
          case MEDIAN_PAY, SKILL_PAY -> claim.value() * 0.005;
          default -> 0.005;
        };
    assertThat(Objects.requireNonNull(answer.value())).isCloseTo(claim.value(), within(allowed));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void holdAtATenthOfTheScale(Claim claim) {
    Answer answer = TENTH.value(claim.question());
    double published = claim.value();
    switch (claim.question().figure()) {
      case ACTIVE -> assertThat(answer.n()).isEqualTo(Math.round(published / 10));
      case MEDIAN_PAY -> near(answer, published, 0.01 * published);
      case SKILL_PAY -> near(answer, published, 0.02 * published);
      default -> near(answer, published, 0.005);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "published-n.csv")
  void restOnAsManyJobsAsPublished(String role, String figure, @Nullable String key, long n) {
    Question question = Question.of(role, Figure.of(figure).orElseThrow(), key);
    assertThat(FULL.value(question).n()).isEqualTo(n);
    assertThat(TENTH.value(question).n()).isCloseTo(Math.round(n / 10.0), within(1L));
  }

  /** Two points, since the parts of a whole are published as 98% and 102% of it. */
  @ParameterizedTest
  @MethodSource("notedClaims")
  void areNearWhereTheyContradictEachOther(Claim claim) {
    near(FULL.value(claim.question()), claim.value(), 0.02);
  }

  private static void near(Answer answer, double published, double allowed) {
    assertThat(Objects.requireNonNull(answer.value())).isCloseTo(published, within(allowed));
  }

  private static Truth truth(double scale) {
    return Truth.of(Market.read("software-2026", scale, 1), Duration.ZERO);
  }
}
