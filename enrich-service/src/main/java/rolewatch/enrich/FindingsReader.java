package rolewatch.enrich;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.pay.PayCountry;
import rolewatch.enrich.extract.pay.PayReading;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Experience;
import rolewatch.events.Finding;
import rolewatch.events.Findings;
import rolewatch.events.Findings.Problem;
import rolewatch.events.Pay;
import rolewatch.events.Place;

/** Runs every extractor over one posting; if one fails, the findings of the others stand. */
final class FindingsReader {

  private final Extractors extractors;
  private final PayCountry payCountry = new PayCountry();

  FindingsReader(Extractors extractors) {
    this.extractors = extractors;
  }

  Findings read(PostingText posting) {
    List<Problem> problems = new ArrayList<>();
    // Places come first: the country decides what a bare "$" is.
    List<Finding<Place>> places = all("place", extractors.places(), posting, problems);
    PostingText placed = posting.country() == null ? located(posting, places) : posting;
    List<Finding<Experience>> years = all("experience", extractors.experience(), placed, problems);
    return new Findings(
        all("pay", pay(problems), placed, problems),
        first("work-mode", extractors.workMode(), placed, problems),
        first("seniority", p -> extractors.seniority().apply(p, years), placed, problems),
        firstOf(years),
        all("skills", extractors.skills(), placed, problems),
        first("role", extractors.role(), placed, problems),
        places,
        first("employment-type", extractors.employmentType(), placed, problems),
        language(placed, problems),
        first("employer", extractors.staffing(), placed, problems),
        problems);
  }

  private Extractor<Pay> pay(List<Problem> problems) {
    return posting -> {
      PayReading reading = extractors.pay().apply(posting);
      problems.addAll(reading.problems());
      return reading.pay();
    };
  }

  private PostingText located(PostingText posting, List<Finding<Place>> places) {
    List<@Nullable String> countries = new ArrayList<>();
    places.forEach(place -> countries.add(place.value().country()));
    return posting.inCountry(payCountry.of(countries));
  }

  private static <T> List<Finding<T>> all(
      String name, Extractor<T> extractor, PostingText posting, List<Problem> problems) {
    try {
      return extractor.extract(posting);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(failed(name, e));
      return List.of();
    }
  }

  private static <T> @Nullable Finding<T> first(
      String name, Extractor<T> extractor, PostingText posting, List<Problem> problems) {
    return firstOf(all(name, extractor, posting, problems));
  }

  private static <T> @Nullable Finding<T> firstOf(List<Finding<T>> found) {
    return found.isEmpty() ? null : found.getFirst();
  }

  private @Nullable String language(PostingText posting, List<Problem> problems) {
    try {
      return extractors.language().apply(posting);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(failed("language", e));
      return null;
    }
  }

  private static Problem failed(String extractor, Throwable failure) {
    return new Problem(extractor, "FAILED", failure.getClass().getSimpleName());
  }
}
