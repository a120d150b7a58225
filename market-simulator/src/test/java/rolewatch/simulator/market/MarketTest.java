package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTest {

  private static final int MILLION = 1_000_000;
  private static final double JOBS = 65_087;

  @Test
  void isTheSameForTheSameSeedAndAnotherForAnother() {
    assertThat(content(market(0.02, 7))).isEqualTo(content(market(0.02, 7)));
    assertThat(content(market(0.02, 7))).isNotEqualTo(content(market(0.02, 8)));
  }

  @Test
  void isTheSameInWhateverOrderItIsRead() {
    Market market = market(0.05, 7).keeping(1);
    List<List<Advertisement>> forwards =
        market.all().stream().map(board -> market.advertisements(board.number())).toList();
    List<List<Advertisement>> backwards =
        market.all().reversed().stream()
            .map(board -> market.advertisements(board.number()))
            .toList()
            .reversed();
    assertThat(backwards).isEqualTo(forwards);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.02, 0.1, 1})
  void hasBoardsInProportionButTenAtLeast(double scale) {
    long boards = market(scale, 1).all().size();
    assertThat(boards).isBetween(10L, Math.max(12, Math.round(560 * scale)));
    assertThat(scale < 1 || boards >= 500).isTrue();
  }

  @Test
  void givesEachOpeningOneEmployerWhoseBoardsAdvertiseIt() {
    Market market = market(0.1, 3);
    Map<Long, Employer> employers = new HashMap<>();
    Map<Employer, Set<Integer>> ordinals = new HashMap<>();
    for (Board board : market.all()) {
      for (Advertisement advertisement : market.advertisements(board.number())) {
        Opening opening = advertisement.opening();
        assertThat(opening.employer().name()).isEqualTo(board.company());
        Employer known = employers.putIfAbsent(opening.number(), opening.employer());
        assertThat(known == null || known.equals(opening.employer())).isTrue();
        if (advertisement.copy() == 0) {
          assertThat(
                  ordinals
                      .computeIfAbsent(opening.employer(), _ -> new HashSet<>())
                      .add(opening.ordinal()))
              .isTrue();
        }
      }
    }
    assertThat(employers).hasSize((int) market.firsts().count());
  }

  @Test
  void namesEveryBoardOnceAndEveryIdOnceOnIt() {
    Market market = market(0.1, 3);
    assertThat(market.all())
        .extracting(board -> board.source() + "/" + board.name())
        .doesNotHaveDuplicates();
    assertThat(market.all()).extracting(Board::name).allMatch(name -> name.matches("[a-z0-9-]+"));
    for (Board board : market.all()) {
      List<String> ids =
          market.advertisements(board.number()).stream().map(Advertisement::id).toList();
      assertThat(ids).doesNotHaveDuplicates().isSorted();
      assertThat(ids).allMatch(id -> id.matches(shape(board.source())));
    }
  }

  @Test
  void advertisesItsCopiesInTheSameCountryInAnotherTownOrOnAnotherBoard() {
    Market market = market(0.1, 3);
    Map<Long, List<String>> places = new HashMap<>();
    Map<Long, Set<String>> countries = new HashMap<>();
    for (Board board : market.all()) {
      for (Advertisement each : market.advertisements(board.number())) {
        long number = each.opening().number();
        places
            .computeIfAbsent(number, _ -> new java.util.ArrayList<>())
            .add(board.number() + each.town().city());
        countries.computeIfAbsent(number, _ -> new HashSet<>()).add(each.town().country());
      }
    }
    assertThat(countries.values()).allMatch(set -> set.size() == 1);
    assertThat(places.values()).allSatisfy(list -> assertThat(list).doesNotHaveDuplicates());
    long copied = places.values().stream().filter(list -> list.size() > 1).count();
    assertThat((double) copied / places.size()).isBetween(0.055, 0.075);
    assertThat(places.values())
        .anyMatch(list -> list.size() == 4)
        .allMatch(list -> list.size() <= 4);
  }

  @Test
  void hasFewAdvertisementsOnItsSites() {
    Market market = market(1, 1).until(Duration.ZERO);
    Map<String, List<Board>> bySource =
        market.all().stream().collect(Collectors.groupingBy(Board::source));
    assertThat(bySource).containsOnlyKeys("ashby", "greenhouse", "lever", "site");
    assertThat(bySource.get("site"))
        .hasSizeBetween(5, 11)
        .allMatch(board -> market.advertisements(board.number()).size() <= 12);
  }

  @Test
  void tellsWhatASkillImplies() {
    market(0.1, 1)
        .firsts()
        .flatMap(first -> first.opening().editions().stream())
        .map(edition -> edition.facts().skills().stream().map(Skill::id).toList())
        .forEach(
            skills -> {
              assertThat(skills).doesNotHaveDuplicates();
              assertThat(!skills.contains("rest") || skills.contains("api")).isTrue();
            });
  }

  @Test
  void hasNoBoardBeyondItsLast() {
    Market market = market(0.01, 1);
    assertThatThrownBy(() -> market.advertisements(market.all().size()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void streamsAMillionOpeningsAndKeepsFewBlocks() {
    Market market = market(MILLION / JOBS, 1).until(Duration.ZERO).keeping(3);
    assertThat(market.firsts().mapToLong(first -> first.opening().number()).distinct().limit(10))
        .hasSize(10);
    long[] count = {0};
    market
        .firsts()
        .forEach(
            first -> {
              count[0]++;
              if (count[0] % 100_000 == 0) {
                assertThat(market.keptBlocks()).isLessThanOrEqualTo(3);
              }
            });
    assertThat(count[0]).isBetween(MILLION - 5L, MILLION + 5L);
    assertThat(market.keptBlocks()).isEqualTo(3);
  }

  private static String shape(String source) {
    return source.equals("ashby") || source.equals("lever")
        ? "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
        : "[0-9]{10}";
  }

  private static int content(Market market) {
    return market.all().stream()
        .map(board -> market.advertisements(board.number()).hashCode() ^ board.hashCode())
        .sorted(Comparator.naturalOrder())
        .toList()
        .hashCode();
  }

  private static Market market(double scale, long seed) {
    return Market.read("software-2026", scale, seed);
  }
}
