package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/** The truth, counted again by hand. */
class TruthTest {

  private static final String ROLE = "data-engineer";
  private static final Market MARKET =
      Market.of(MarketFile.read("small.yaml", MarketFileTest.SMALL), 1, 4);
  private static final Duration LATER = Duration.ofDays(12);
  private static final Truth TRUTH = Truth.of(MARKET, LATER);

  @ParameterizedTest
  @ValueSource(strings = {"python", "rest", "rust"})
  void givesTheMedianOfASkillAsSortingDoes(String skill) {
    List<Double> pay = new ArrayList<>();
    open()
        .forEach(
            first -> {
              Facts facts = first.opening().facts(LATER);
              if (named(facts, skill) && dollars(first, facts)) {
                pay.add(annual(Objects.requireNonNull(facts.salary())));
              }
            });
    Collections.sort(pay);
    double middle = (pay.get((pay.size() - 1) / 2) + pay.get(pay.size() / 2)) / 2;
    Answer answer = TRUTH.value(Question.of(ROLE, Figure.SKILL_PAY, skill));
    assertThat(answer.n()).isEqualTo(pay.size());
    assertThat(Objects.requireNonNull(answer.value())).isCloseTo(middle, within(0.51));
  }

  @ParameterizedTest
  @ValueSource(strings = {"REMOTE", "HYBRID", "ONSITE"})
  void countsModesOfThoseThatTellOne(String mode) {
    long told = count(facts -> facts.mode() != WorkMode.UNKNOWN);
    long such = count(facts -> facts.mode().name().equals(mode));
    assertThat(TRUTH.value(Question.of(ROLE, Figure.WORK_MODE, mode)))
        .isEqualTo(new Answer((double) such / told, told));
  }

  @Test
  void countsSkillsOfThoseThatNameAny() {
    long any = count(facts -> !facts.skills().isEmpty());
    long such = count(facts -> named(facts, "docker"));
    assertThat(TRUTH.value(Question.of(ROLE, Figure.SKILL, "docker")))
        .isEqualTo(new Answer((double) such / any, any));
  }

  @Test
  void countsYearsInBandsOfTheLeastRequired() {
    long told = count(facts -> facts.years() != null);
    long such = count(facts -> facts.years() != null && facts.years() >= 2 && facts.years() < 5);
    assertThat(TRUTH.value(Question.of(ROLE, Figure.YEARS, "2-5")))
        .isEqualTo(new Answer((double) such / told, told));
  }

  @ParameterizedTest
  @EnumSource(Seniority.class)
  void combinesFilters(Seniority grade) {
    Question question = new Question(ROLE, "DE", grade, WorkMode.HYBRID, Figure.ACTIVE, null);
    long such =
        open().stream()
            .filter(first -> first.town().country().equals("DE"))
            .map(first -> first.opening().facts(LATER))
            .filter(facts -> facts.grade() == grade && facts.mode() == WorkMode.HYBRID)
            .count();
    assertThat(TRUTH.value(question).n()).isEqualTo(such);
  }

  @Test
  void givesPayOfACountryInItsOwnCurrency() {
    Answer germany = TRUTH.value(new Question(ROLE, "DE", null, null, Figure.MEDIAN_PAY, null));
    assertThat(germany.n()).isGreaterThan(50);
    assertThat(Objects.requireNonNull(germany.value())).isCloseTo(70_000, within(7_000.0));
    assertThat(TRUTH.value(new Question(ROLE, "IN", null, null, Figure.MEDIAN_PAY, null)))
        .isEqualTo(new Answer(null, 0));
  }

  @Test
  void findsARoleToOverlapWithItselfWhollyAndWithAnUnknownOneNotAtAll() {
    assertThat(TRUTH.value(Question.of(ROLE, Figure.JACCARD, ROLE))).isEqualTo(new Answer(1.0, 7));
    assertThat(TRUTH.value(Question.of(ROLE, Figure.JACCARD, "welder")))
        .isEqualTo(new Answer(0.0, 7));
  }

  @Test
  void knowsNothingOfRolesThatNoOpeningHas() {
    assertThat(TRUTH.value(Question.of("welder", Figure.ACTIVE, null)))
        .isEqualTo(new Answer(0.0, 0));
    assertThat(TRUTH.value(Question.of("welder", Figure.MEDIAN_PAY, null)))
        .isEqualTo(new Answer(null, 0));
  }

  @Test
  void refusesAQuestionWithoutTheKeyItNeeds() {
    assertThatThrownBy(() -> Question.of(ROLE, Figure.SKILL, null)).hasMessage("skill needs a key");
    assertThatThrownBy(() -> Question.of(ROLE, Figure.ACTIVE, "x")).hasMessage("active has no key");
  }

  private static List<Advertisement> open() {
    return MARKET.firsts().filter(first -> first.opening().isOpen(LATER)).toList();
  }

  private static long count(java.util.function.Predicate<Facts> such) {
    return open().stream().map(first -> first.opening().facts(LATER)).filter(such).count();
  }

  private static boolean named(Facts facts, String skill) {
    return facts.skills().stream().anyMatch(named -> named.id().equals(skill));
  }

  private static boolean dollars(Advertisement first, Facts facts) {
    return first.town().country().equals("US")
        && facts.salary() != null
        && facts.salary().currency().equals("USD");
  }

  private static double annual(Salary salary) {
    double middle = salary.low().add(salary.high()).doubleValue() / 2;
    return switch (salary.period()) {
      case HOUR -> middle * 2080;
      case DAY -> middle * 260;
      case WEEK -> middle * 52;
      case MONTH -> middle * 12;
      case YEAR -> middle;
    };
  }
}
