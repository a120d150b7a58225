package rolewatch.simulator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;
import rolewatch.simulator.RandomMarket;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Skill;
import rolewatch.simulator.market.Town;

/**
 * Texts of openings that tell nothing tell nothing, in all languages; decoys are where they are.
 */
class NothingElseTest {

  private static final Facts NOTHING =
      new Facts(Seniority.UNKNOWN, WorkMode.UNKNOWN, List.of(), null, null);
  private static final List<Town> TOWNS =
      List.of(
          new Town("Boston", "MA", "US"),
          new Town("Berlin", null, "DE"),
          new Town("Paris", null, "FR"),
          new Town("Madrid", null, "ES"));

  private static final Pattern MONEY =
      Pattern.compile(
          "[$€£₹]|\\b(USD|EUR|GBP|INR)\\b|\\d{1,3}[.,\u00a0 ]\\d{3}|\\d+"
              + " ?[kK]\\b|(?i:million|billion|mio)");
  private static final Pattern YEARS =
      Pattern.compile("(?i)(\\d|\\b(two|three|five|zwei|deux|dos))\\+? (years|jahre|ans|años)\\b");
  private static final Pattern MODE =
      Pattern.compile(
          "(?i)remote|hybrid|on-?site|office|in person|büro|vor ort|télétravail|présentiel|hybride"
              + "|bureau|remoto|híbrid|presencial|oficina|teletrabajo");

  private final RandomMarket market = new RandomMarket(13, 4, 60);
  private final AdvertisementWriter plain =
      new AdvertisementWriter(new TextProfile(8, 0.5, 0, 0.7));

  @Test
  void whereNoPayIsToldNothingLooksLikePay() {
    assertThat(texts(plain)).noneMatch(text -> MONEY.matcher(text).find());
  }

  @Test
  void whereNoYearsAreAskedForNothingLooksLikeThem() {
    assertThat(texts(plain)).noneMatch(text -> YEARS.matcher(text).find());
  }

  @Test
  void whereNoModeIsToldNothingSoundsLikeOne() {
    assertThat(texts(plain)).noneMatch(text -> MODE.matcher(text).find());
  }

  @Test
  void whereNoSkillIsAskedForNoneIsWritten() {
    String writings =
        market.openings().stream()
            .flatMap(opening -> opening.facts(Duration.ZERO).skills().stream())
            .map(Skill::writings)
            .flatMap(List::stream)
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    Pattern any = Pattern.compile("(?<![\\p{L}\\p{N}])(" + writings + ")");

    assertThat(any.matcher("You know Java and Redis").find()).isTrue();
    assertThat(texts(plain)).noneMatch(text -> any.matcher(text).find());
  }

  @Test
  void whatLooksLikePayBesidesIsListedAsDecoy() {
    AdvertisementWriter tricky = new AdvertisementWriter(new TextProfile(8, 0.5, 1, 0.7));
    int decoys = 0;
    for (Opening opening : market.openings()) {
      for (Town town : TOWNS) {
        AdvertisementText text = tricky.write(opening, NOTHING, town);
        boolean listed = text.uses().stream().anyMatch(use -> use.fact().equals("decoy"));
        assertThat(listed || !MONEY.matcher(body(text)).find()).as(body(text)).isTrue();
        decoys += listed ? 1 : 0;
      }
    }

    assertThat(decoys).isGreaterThan(market.openings().size() * 2);
  }

  private List<String> texts(AdvertisementWriter writer) {
    return market.openings().stream()
        .flatMap(opening -> TOWNS.stream().map(town -> writer.write(opening, NOTHING, town)))
        .map(NothingElseTest::body)
        .toList();
  }

  private static String body(AdvertisementText text) {
    return text.sections().stream()
        .map(part -> part.heading() + "\n" + String.join("\n", part.lines()))
        .collect(Collectors.joining("\n"));
  }
}
