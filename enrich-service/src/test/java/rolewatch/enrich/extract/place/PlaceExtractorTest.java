package rolewatch.enrich.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.EvidenceCheck;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.extract.phrase.HostileTexts;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Address;
import rolewatch.events.Finding;
import rolewatch.events.Location;
import rolewatch.events.Place;
import tools.jackson.databind.JsonNode;

class PlaceExtractorTest {

  private static final PlaceExtractor EXTRACTOR = new PlaceExtractor();

  @ParameterizedTest
  @MethodSource
  void readsTheTables(List<String> row) {
    String body = row.size() > 3 ? row.get(3) : "";
    String title = row.size() > 2 ? row.get(2) : "";
    assertThat(describe(PostingText.of(title, row.get(1), body))).isEqualTo(row.get(0));
  }

  static Stream<List<String>> readsTheTables() {
    return Stream.of("must.txt", "must-not.txt", "ambiguous.txt")
        .flatMap(file -> Examples.rows(PlaceExtractorTest.class, file));
  }

  @Test
  void isRightInAtLeast95PercentOfTheCases() {
    List<JsonNode> cases = Examples.cases(PlaceExtractorTest.class, "cases.ndjson");
    List<String> wrong =
        cases.stream().filter(c -> !isRight(c)).map(c -> c.get("id").asString()).toList();
    assertThat(wrong).hasSizeLessThanOrEqualTo(cases.size() * 5 / 100);
  }

  @Test
  void aStructuredAddressSettlesWhichCityIsMeant() {
    assertThat(describe(at("Cambridge", new Address("USA", "Massachusetts", "Cambridge"))))
        .isEqualTo("US/MA/Cambridge");
    assertThat(describe(at("Birmingham", new Address("United States", "Alabama", null))))
        .isEqualTo("US/AL/Birmingham");
    assertThat(describe(at("Remote", new Address("DE", null, null)))).isEqualTo("DE");
    assertThat(describe(at("Remote", new Address(null, null, null)))).isEmpty();
  }

  @Test
  void quotesTheAddressWhereTheTextNamesNoPlace() {
    Finding<Place> found =
        EXTRACTOR.extract(at("Remote", new Address("Australia", "Victoria", null))).getFirst();
    assertThat(found.evidence().rule()).isEqualTo("place.address");
    assertThat(found.evidence().quote()).isEqualTo("Victoria, Australia");
  }

  @ParameterizedTest
  @MethodSource("rolewatch.enrich.extract.phrase.HostileTexts#all")
  void readsAnyTextAndQuotesIt(String text) {
    for (PostingText posting :
        List.of(HostileTexts.everywhere(text), PostingText.of(text, "", text))) {
      List<Finding<Place>> found = EXTRACTOR.extract(posting);
      found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
    }
  }

  @Test
  void givesUpLookingForATownWithItsStateInATableOfCodes() {
    String few = "Qx, CB ".repeat(100);
    String many = "Qx, CB ".repeat(1_000);

    assertThat(describe(PostingText.of("Nurse", "", few + "near El Paso, TX today")))
        .isEqualTo("US/TX/El Paso");
    assertThat(describe(PostingText.of("Nurse", "", many + "near El Paso, TX today"))).isEmpty();
  }

  private static PostingText at(String text, Address address) {
    PostingText posting = PostingText.of("Engineer", text, "");
    return new PostingText(
        posting.title(),
        posting.location(),
        posting.body(),
        posting.department(),
        posting.company(),
        List.of(new Location(text, address)),
        posting.declared(),
        null,
        null,
        null);
  }

  private static String describe(PostingText posting) {
    List<Finding<Place>> found = EXTRACTOR.extract(posting);
    found.forEach(finding -> EvidenceCheck.quotesExactly(finding, posting));
    return found.stream().map(f -> describe(f.value())).collect(Collectors.joining("; "));
  }

  private static String describe(Place place) {
    String region = place.region() == null ? "" : place.region();
    String city = place.city() == null ? "" : "/" + place.city();
    return place.country() + (region.isEmpty() && city.isEmpty() ? "" : "/" + region) + city;
  }

  // A city goes by its name alone where the case expects no region, as the suite of cases does.
  private static boolean isRight(JsonNode c) {
    List<Place> found =
        new ArrayList<>(
            EXTRACTOR.extract(Examples.posting(c.get("input"))).stream()
                .map(Finding::value)
                .toList());
    JsonNode expected = c.get("expect").get("places");
    for (JsonNode place : expected) {
      if (!found.removeIf(p -> isSame(place, p))) {
        return false;
      }
    }
    return found.isEmpty();
  }

  private static boolean isSame(JsonNode expected, Place found) {
    String region = string(expected, "region");
    String city = string(expected, "city");
    boolean cityFits =
        city == null
            ? found.city() == null || found.country().equals("SG")
            : found.city() != null && Folding.fold(city).equals(Folding.fold(found.city()));
    return found.country().equals(string(expected, "country"))
        && (region == null || region.equals(found.region()))
        && cityFits;
  }

  private static @Nullable String string(JsonNode node, String key) {
    return node.has(key) ? node.get(key).asString() : null;
  }
}
