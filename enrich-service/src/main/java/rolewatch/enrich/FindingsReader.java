package rolewatch.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.pay.PayCountry;
import rolewatch.enrich.extract.pay.PayReading;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.Finding;
import rolewatch.events.Pay;
import rolewatch.events.Place;
import rolewatch.events.Seniority;

/**
 * Runs every extractor over some postings; if one fails, the findings of the others stand. Each
 * extractor reads all postings before the next begins, while its code and tables are at hand.
 */
final class FindingsReader {

  private final Extractors extractors;
  private final PayCountry payCountry = new PayCountry();

  FindingsReader(Extractors extractors) {
    this.extractors = extractors;
  }

  /** What was read from each posting, in the order of the postings. */
  List<FindingsDraft> read(List<PostingText> postings) {
    List<FindingsDraft> drafts = postings.stream().map(FindingsDraft::new).toList();
    for (Consumer<FindingsDraft> extraction : extractions()) {
      drafts.forEach(extraction);
    }
    return drafts;
  }

  private List<Consumer<FindingsDraft>> extractions() {
    return List.of(
        // Places come first: the country decides what a bare "$" is.
        draft -> draft.places = draft.all("place", posting -> places(posting, draft)),
        draft -> draft.years = draft.all("experience", extractors.experience()),
        draft -> draft.pay = draft.all("pay", posting -> pay(posting, draft)),
        draft -> draft.workMode = draft.first("work-mode", extractors.workMode()),
        draft -> draft.seniority = draft.first("seniority", p -> seniority(p, draft)),
        draft -> draft.skills = draft.all("skills", extractors.skills()),
        draft -> draft.role = draft.first("role", extractors.role()),
        draft -> draft.type = draft.first("employment-type", extractors.employmentType()),
        draft -> draft.language = draft.value("language", extractors.language()),
        draft -> draft.staffing = draft.first("employer", extractors.staffing()));
  }

  private List<Finding<Place>> places(PostingText posting, FindingsDraft draft) {
    List<Finding<Place>> places = extractors.places().extract(posting);
    if (posting.country() == null) {
      List<@Nullable String> countries = new ArrayList<>();
      places.forEach(place -> countries.add(place.value().country()));
      draft.posting = posting.inCountry(payCountry.of(countries));
    }
    return places;
  }

  private List<Finding<Pay>> pay(PostingText posting, FindingsDraft draft) {
    PayReading reading = extractors.pay().apply(posting);
    draft.problems.addAll(reading.problems());
    return reading.pay();
  }

  private List<Finding<Seniority>> seniority(PostingText posting, FindingsDraft draft) {
    return extractors.seniority().apply(posting, draft.years);
  }
}
