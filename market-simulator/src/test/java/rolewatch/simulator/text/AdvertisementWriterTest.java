package rolewatch.simulator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rolewatch.simulator.RandomMarket;
import rolewatch.simulator.market.Advertisement;
import rolewatch.simulator.market.Board;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Skill;
import rolewatch.simulator.market.Town;

/** What must hold of every text, whatever it says: tried on random openings. */
class AdvertisementWriterTest {

  private static final Duration NOW = Duration.ofDays(2);

  private final RandomMarket market = new RandomMarket(7, 6, 150);
  private final AdvertisementWriter writer =
      new AdvertisementWriter(new TextProfile(3, 0.3, 0.6, 0.5));

  @Test
  void noTwoOpeningsOfAnEmployerHaveOneTitle() {
    Set<String> titles = new HashSet<>();
    for (Advertisement advertisement : firsts()) {
      String title = writer.write(advertisement, NOW).title();
      String compared = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
      assertThat(titles.add(advertisement.opening().employer().number() + compared))
          .as(title)
          .isTrue();
    }
  }

  @Test
  void titlesOfThousandsOfOpeningsOfOneEmployerAreDifferent() {
    Opening first = firsts().getFirst().opening();
    Set<String> titles = new HashSet<>();
    for (int ordinal = 0; ordinal < 40_000; ordinal++) {
      titles.add(Teams.of(new Draw(3), numbered(first, ordinal, ordinal)).name());
    }

    assertThat(titles).hasSize(40_000);
  }

  @Test
  void copiesAreAlikeButForTheTown() {
    Town town = new Town("San Francisco", "CA", "US");
    Town other = new Town("Fort Worth", "TX", "US");
    for (Advertisement advertisement : firsts()) {
      Facts facts = advertisement.opening().facts(NOW);
      AdvertisementText one = writer.write(advertisement.opening(), facts, town);
      AdvertisementText copy = writer.write(advertisement.opening(), facts, other);

      assertThat(copy.title()).isEqualTo(one.title());
      assertThat(Shingles.resemblance(one, copy)).as(one.html()).isGreaterThanOrEqualTo(0.95);
    }
  }

  @Test
  void otherOpeningsWithTheSameFactsReadOtherwise() {
    for (Advertisement advertisement : firsts()) {
      Opening opening = advertisement.opening();
      Facts facts = opening.facts(NOW);
      AdvertisementText one = writer.write(opening, facts, advertisement.town());
      Opening next = numbered(opening, opening.number() + 100_000, opening.ordinal());
      AdvertisementText other = writer.write(next, facts, advertisement.town());

      assertThat(Shingles.resemblance(one, other)).isLessThan(0.7);
    }
  }

  @Test
  void everySkillIsWrittenInTheBody() {
    for (Advertisement advertisement : firsts()) {
      String text = String.join("\n", lines(writer.write(advertisement, NOW)));
      for (Skill skill : advertisement.opening().facts(NOW).skills()) {
        assertThat(skill.writings()).anyMatch(text::contains);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameWordsAndAnotherOthers() {
    AdvertisementWriter same = new AdvertisementWriter(new TextProfile(3, 0.3, 0.6, 0.5));
    AdvertisementWriter other = new AdvertisementWriter(new TextProfile(4, 0.3, 0.6, 0.5));
    for (Advertisement advertisement : firsts()) {
      String text = writer.write(advertisement, NOW).html();

      assertThat(same.write(advertisement, NOW).html()).isEqualTo(text);
      assertThat(other.write(advertisement, NOW).html()).isNotEqualTo(text);
    }
  }

  @Test
  void bodiesAreAsLongAsRealOnes() {
    List<Integer> lengths =
        firsts().stream().map(ad -> writer.write(ad, NOW).html().length()).sorted().toList();

    assertThat(lengths.getFirst()).isGreaterThan(1_500);
    assertThat(lengths.get(lengths.size() / 2)).isBetween(2_000, 5_000);
    assertThat(lengths.getLast()).isLessThan(9_000);
  }

  private List<Advertisement> firsts() {
    List<Advertisement> firsts = new ArrayList<>();
    for (Board board : market.all()) {
      market.advertisements(board.number()).stream()
          .filter(advertisement -> advertisement.copy() == 0)
          .forEach(firsts::add);
    }
    return firsts;
  }

  private static List<String> lines(AdvertisementText text) {
    return text.sections().stream().flatMap(part -> part.lines().stream()).toList();
  }

  private static Opening numbered(Opening opening, long number, int ordinal) {
    return new Opening(
        number,
        opening.employer(),
        ordinal,
        opening.role(),
        opening.opens(),
        opening.closes(),
        opening.editions());
  }
}
