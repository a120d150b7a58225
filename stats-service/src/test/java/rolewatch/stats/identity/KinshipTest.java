package rolewatch.stats.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.stats.Events;

class KinshipTest {

  private static List<String> words(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(_ -> "w" + random.nextInt(5_000)).toList();
  }

  private static List<String> edited(List<String> words, Random random, int edits) {
    List<String> copy = new ArrayList<>(words);
    for (int i = 0; i < edits; i++) {
      copy.set(random.nextInt(copy.size()), "x" + random.nextInt(5_000));
    }
    return copy;
  }

  /** Counted word by word, without hashing. */
  private static double exact(List<String> one, List<String> other) {
    Set<List<String>> a = sequences(one);
    Set<List<String>> b = sequences(other);
    Set<List<String>> both = new HashSet<>(a);
    both.retainAll(b);
    return (double) both.size() / (a.size() + b.size() - both.size());
  }

  private static Set<List<String>> sequences(List<String> words) {
    return IntStream.range(0, words.size() - 2)
        .mapToObj(i -> words.subList(i, i + 3))
        .collect(Collectors.toSet());
  }

  private static TextSketch sketch(List<String> words) {
    return TextSketch.of(String.join(" ", words));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 400, 3_000})
  void theEstimateIsTheExactResemblanceWithinItsErrorAndWithoutBias(int length) {
    Random random = new Random(length);
    double errors = 0;
    int pairs = 300;
    for (int i = 0; i < pairs; i++) {
      List<String> one = words(i, length);
      List<String> other = edited(one, random, random.nextInt(length / 6));
      double error = sketch(one).resemblance(sketch(other)) - exact(one, other);
      assertThat(error).isBetween(-0.2, 0.2);
      errors += error;
    }
    assertThat(errors / pairs).isCloseTo(0, within(0.01));
  }

  @Test
  void equalTextsResembleEachOtherWhollyAndOthersNotAtAll() {
    assertThat(sketch(words(1, 500)).resemblance(sketch(words(1, 500)))).isEqualTo(1);
    assertThat(sketch(words(1, 500)).resemblance(sketch(words(2, 500)))).isLessThan(0.05);
    TextSketch kept = TextSketch.ofBytes(sketch(words(1, 500)).bytes());
    assertThat(kept).isEqualTo(sketch(words(1, 500)));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "near-copies.csv",
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = true)
  void joinsNearCopiesOfOneOpening(
      boolean same,
      String title,
      String place,
      String text,
      String title2,
      String place2,
      String text2) {
    Edition one = edition("ashby/acme/1", title, place, text);
    Edition other = edition("ashby/acme/2", title2, place2, text2);

    Map<UUID, UUID> jobs = jobs(Kinship.join(List.of(one), List.of(other)).met(), List.of(one));

    assertThat(jobs.get(one.id()).equals(jobs.get(other.id()))).isEqualTo(same);
  }

  private static Edition edition(String ref, String title, String place, String text) {
    return Edition.of(Events.posting(ref).title(title).location(place).text(text).seen());
  }

  private static Map<UUID, UUID> jobs(List<Edition> one, List<Edition> other) {
    Map<UUID, UUID> jobs = new HashMap<>();
    one.forEach(edition -> jobs.put(edition.id(), edition.job()));
    other.forEach(edition -> jobs.put(edition.id(), edition.job()));
    return jobs;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theOrderInWhichEditionsComeDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Edition> all = new ArrayList<>();
    for (int family = 0; family < 4; family++) {
      List<String> text = words(seed * 10 + family, 80);
      for (int i = 0; i < 12; i++) {
        text = edited(text, random, random.nextInt(4));
        all.add(edition("ashby/acme/1", "Engineer", "US", String.join(" ", text)));
      }
    }
    Set<Set<UUID>> expected = parts(all, all.size());
    assertThat(expected).hasSizeBetween(2, 40);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(all, random);
      assertThat(parts(all, 1 + random.nextInt(7))).isEqualTo(expected);
    }
  }

  /** Which editions are of one job after they came in portions. */
  private static Set<Set<UUID>> parts(List<Edition> editions, int portion) {
    Map<UUID, Edition> known = new HashMap<>();
    for (int from = 0; from < editions.size(); from += portion) {
      List<Edition> met =
          editions.subList(from, Math.min(editions.size(), from + portion)).stream()
              .filter(one -> !known.containsKey(one.id()))
              .distinct()
              .toList();
      Kinship.Outcome outcome = Kinship.join(List.copyOf(known.values()), met);
      known.replaceAll(
          (_, one) -> one.of(outcome.moves().getOrDefault(one.job(), one.job()), false));
      outcome.met().forEach(one -> known.put(one.id(), one));
    }
    return Set.copyOf(
        known.values().stream()
            .collect(
                Collectors.groupingBy(
                    Edition::job, Collectors.mapping(Edition::id, Collectors.toSet())))
            .values());
  }

  @Test
  void whatAnOperatorPartedIsNotJoinedAgain() {
    List<String> text = words(7, 100);
    Edition kept = edition("ashby/acme/1", "Engineer", "US", String.join(" ", text));
    Edition parted =
        edition("ashby/acme/2", "Engineer", "US", String.join(" ", text.subList(0, 98)))
            .of(UUID.randomUUID(), true);
    Edition fresh =
        edition("ashby/acme/3", "Engineer", "US", String.join(" ", text.subList(0, 97)));

    Kinship.Outcome outcome = Kinship.join(List.of(kept, parted), List.of(fresh));

    assertThat(outcome.moves()).isEmpty();
    assertThat(outcome.met()).hasSize(1);
  }
}
