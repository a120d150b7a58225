package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.events.WorkMode;

/** Whatever the market, at its start it has the numbers that its file and scale ask for. */
class QuotasTest {

  static Stream<Arguments> markets() {
    return LongStream.range(0, 20)
        .boxed()
        .flatMap(
            seed ->
                Stream.of(0.1, 0.37, 1.0, 2.5)
                    .map(scale -> Arguments.of(seed, scale, RandomMarkets.of(seed))));
  }

  @ParameterizedTest(name = "market {0} at {1}")
  @MethodSource("markets")
  void areMetAtTheStart(long seed, double scale, MarketFacts facts) {
    Truth truth = Truth.of(Market.of(facts, scale, seed), Duration.ZERO);
    for (MarketFacts.RoleFacts role : facts.roles()) {
      RoleCounts counts = RoleCounts.of(role, scale);
      counts(truth, role, counts);
      skills(truth, role, counts);
      if (counts.paidJobs() > 0) {
        pay(truth, role, counts);
      }
    }
  }

  @ParameterizedTest(name = "market {0} at {1}")
  @MethodSource("markets")
  void giveEveryBlockItsPart(long seed, double scale, MarketFacts facts) {
    MarketPlan plan = MarketPlan.of(facts, scale, seed);
    for (RolePlan role : plan.roles()) {
      for (int block = 0; block < plan.blocks(); block++) {
        double part = (double) plan.all().in(block) / plan.jobs();
        assertThat(role.all.in(block)).isCloseTo(part(role.all, part), within(2));
        assertThat(role.paid.in(block)).isCloseTo(part(role.paid, part), within(3));
      }
    }
  }

  private static int part(Quota quota, double part) {
    return (int) Math.round(quota.total() * part);
  }

  private static void counts(Truth truth, MarketFacts.RoleFacts role, RoleCounts counts) {
    assertThat(value(truth, role, Figure.ACTIVE, null)).isEqualTo(counts.jobs());
    assertThat(value(truth, role, Figure.DISCLOSED, null) * counts.jobs())
        .isCloseTo(counts.disclosed(), within(0.01));
    assertThat(value(truth, role, Figure.STAFFING, null) * counts.jobs())
        .isCloseTo(counts.staffing(), within(0.01));
    List<String> countries = List.copyOf(role.countries().keySet());
    for (int c = 0; c < countries.size(); c++) {
      assertThat(value(truth, role, Figure.COUNTRY, countries.get(c)) * counts.jobs())
          .isCloseTo(counts.countries()[c], within(0.01));
    }
    List<WorkMode> modes = List.copyOf(role.modes().keySet());
    for (int m = 0; m < modes.size(); m++) {
      assertThat(of(truth, role, null, modes.get(m))).isEqualTo(counts.modes()[m]);
    }
    for (int g = 0; g < counts.grades().length; g++) {
      Question question =
          new Question(
              role.role().id(), null, role.grades().get(g).grade(), null, Figure.ACTIVE, null);
      assertThat(truth.value(question).n()).isEqualTo(counts.grades()[g]);
    }
  }

  private static void skills(Truth truth, MarketFacts.RoleFacts role, RoleCounts counts) {
    role.skills()
        .forEach(
            (id, skill) -> {
              Answer answer = truth.value(Question.of(role.role().id(), Figure.SKILL, id));
              assertThat(answer.n()).isEqualTo(counts.naming());
              double named = Objects.requireNonNull(answer.value()) * answer.n();
              assertThat(named).isCloseTo(counts.naming(skill), within(1.01));
            });
  }

  private static void pay(Truth truth, MarketFacts.RoleFacts role, RoleCounts counts) {
    Answer all = truth.value(Question.of(role.role().id(), Figure.MEDIAN_PAY, null));
    assertThat(all.n()).isEqualTo(counts.paidJobs());
    if (role.median() != null && counts.paidJobs() >= 30) {
      assertThat(all.value()).isEqualTo(role.median());
    }
    for (int g = 0; g < role.grades().size(); g++) {
      MarketFacts.GradeFacts grade = role.grades().get(g);
      Question question =
          new Question(role.role().id(), null, grade.grade(), null, Figure.MEDIAN_PAY, null);
      Answer answer = truth.value(question);
      assertThat(answer.n()).isEqualTo(counts.paid()[g]);
      if (answer.n() > 0) {
        assertThat(answer.value()).isEqualTo(grade.median());
      }
    }
    if (counts.paidJobs() >= 100) {
      role.skills().forEach((id, skill) -> skillPay(truth, role, id, skill));
    }
  }

  private static void skillPay(
      Truth truth, MarketFacts.RoleFacts role, String id, MarketFacts.SkillShare skill) {
    if (skill.median() != null) {
      Answer answer = truth.value(Question.of(role.role().id(), Figure.SKILL_PAY, id));
      assertThat(answer.value()).isEqualTo(skill.median());
    }
  }

  private static double value(
      Truth truth, MarketFacts.RoleFacts role, Figure figure, @Nullable String key) {
    return Objects.requireNonNull(truth.value(Question.of(role.role().id(), figure, key)).value());
  }

  private static long of(
      Truth truth, MarketFacts.RoleFacts role, @Nullable String country, WorkMode mode) {
    return truth
        .value(new Question(role.role().id(), country, null, mode, Figure.ACTIVE, null))
        .n();
  }
}
