package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings come, change and go. */
class LifeTest {

  private static final Market MARKET = Market.read("software-2026", 0.1, 5);

  @Test
  void beginsWithOpeningsOfAllAgesUpToNinetyDays() {
    List<Duration> ages =
        MARKET
            .firsts()
            .map(first -> first.opening().opens())
            .filter(Duration::isNegative)
            .map(Duration::abs)
            .sorted()
            .toList();
    assertThat(ages).hasSize(6509);
    assertThat(ages.getLast()).isBetween(Duration.ofDays(89), Duration.ofDays(91));
    assertThat(ages.get(ages.size() / 2).toHours()).isCloseTo(45 * 24L, within(48L));
  }

  @Test
  void closesHalfOfThoseOfTheBeginningWithinTheMedianLifetime() {
    List<Duration> left =
        MARKET
            .firsts()
            .map(Advertisement::opening)
            .filter(opening -> opening.opens().isNegative())
            .map(opening -> Objects.requireNonNull(opening.closes()))
            .sorted()
            .toList();
    assertThat(left.getFirst()).isPositive();
    assertThat(left.get(left.size() / 2).toHours()).isCloseTo(45 * 24L, within(24L));
  }

  @Test
  void closesNoneBeforeItOpensAndChangesNoneThatIsClosed() {
    MARKET
        .firsts()
        .map(Advertisement::opening)
        .forEach(
            opening -> {
              Duration closes = Objects.requireNonNull(opening.closes());
              List<Duration> times = opening.editions().stream().map(Edition::from).toList();
              assertThat(closes).isGreaterThan(opening.opens());
              assertThat(times.getFirst()).isEqualTo(opening.opens());
              assertThat(times).isSortedAccordingTo(Comparator.naturalOrder());
              assertThat(times.getLast()).isLessThan(closes);
              assertThat(times.stream().skip(1)).allMatch(Duration::isPositive);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 30})
  void keepsItsSize(int days) {
    Question active = Question.of("software-engineer", Figure.ACTIVE, null);
    long open = Truth.of(MARKET, Duration.ofDays(days)).value(active).n();
    assertThat((double) open).isCloseTo(4951, within(150.0));
  }

  @Test
  void changesAsOftenAsItsFileSays() {
    long edits = MARKET.firsts().mapToLong(first -> first.opening().editions().size() - 1L).sum();
    assertThat(edits / (6509 * 30.0)).isCloseTo(0.004, within(0.0004));
  }

  @Test
  void changesPaySkillsAndModes() {
    List<Facts[]> changes =
        MARKET
            .firsts()
            .map(first -> first.opening().editions())
            .filter(editions -> editions.size() > 1)
            .map(editions -> new Facts[] {editions.get(0).facts(), editions.get(1).facts()})
            .toList();
    assertThat(changes).anyMatch(pair -> !Objects.equals(pair[0].salary(), pair[1].salary()));
    assertThat(changes).anyMatch(pair -> pair[0].mode() != pair[1].mode());
    assertThat(changes).anyMatch(pair -> pair[0].skills().size() < pair[1].skills().size());
    assertThat(changes).anyMatch(pair -> pair[0].skills().size() > pair[1].skills().size());
    assertThat(changes).allMatch(pair -> pair[0].skills().isEmpty() == pair[1].skills().isEmpty());
    assertThat(changes).allMatch(pair -> pair[0].grade() == pair[1].grade());
    assertThat(changes).allMatch(pair -> (pair[0].salary() == null) == (pair[1].salary() == null));
  }

  @Test
  void movesTheTruth() {
    Question question = Question.of("backend-developer", Figure.WORK_MODE, "REMOTE");
    assertThat(Truth.of(MARKET, Duration.ofDays(20)).value(question))
        .isNotEqualTo(Truth.of(MARKET, Duration.ZERO).value(question));
  }

  @Test
  void doesNotChangeWhatIsKnownByLookingFurther() {
    Duration day = Duration.ofDays(10);
    Market near = MARKET.until(day);
    Market far = MARKET.until(Duration.ofDays(100));
    for (Board board : near.all()) {
      assertThat(known(near, board.number(), day)).isEqualTo(known(far, board.number(), day));
    }
  }

  private static List<String> known(Market market, int board, Duration until) {
    return market.advertisements(board).stream()
        .filter(each -> each.opening().opens().compareTo(until) < 0)
        .map(
            each ->
                each.id()
                    + each.town()
                    + each.opening().closes()
                    + each.opening().editions().stream()
                        .filter(edition -> edition.from().compareTo(until) < 0)
                        .map(Edition::toString)
                        .collect(Collectors.joining()))
        .toList();
  }
}
