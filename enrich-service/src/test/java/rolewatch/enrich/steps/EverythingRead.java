package rolewatch.enrich.steps;

import java.util.List;
import java.util.function.Consumer;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.Extractors;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.TextPreparer;

/** Prepares a description and runs every extractor over it; made in a counting loader. */
public final class EverythingRead implements Consumer<String> {

  private final Extractors extractors = AllExtractors.create();

  @Override
  public void accept(String description) {
    PostingText posting = PostingText.of("Engineer", "Ghent", TextPreparer.text(description));
    extractors.places().extract(posting);
    extractors.pay().apply(posting);
    extractors.workMode().extract(posting);
    extractors.seniority().apply(posting, List.of());
    extractors.experience().extract(posting);
    extractors.role().extract(posting);
    extractors.skills().extract(posting);
    extractors.employmentType().extract(posting);
    extractors.language().apply(posting);
    extractors.staffing().extract(posting);
  }
}
