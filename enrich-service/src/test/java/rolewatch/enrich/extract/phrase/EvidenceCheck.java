package rolewatch.enrich.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import rolewatch.enrich.text.PostingText;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;

/** Asserts that evidence quotes exactly what stands at its offsets. */
public final class EvidenceCheck {

  private EvidenceCheck() {}

  /** Fails unless the quote is the text between the offsets, cut to its limit. */
  public static void quotesExactly(Finding<?> finding, PostingText posting) {
    Evidence evidence = finding.evidence();
    String text =
        switch (evidence.field()) {
          case TITLE -> posting.title().text();
          case LOCATION -> posting.location().text();
          case TEXT -> posting.body().text();
          case DEPARTMENT -> posting.department().text();
          case COMPANY -> posting.company().text();
          case DECLARED -> evidence.quote();
        };
    int end = Math.min(evidence.end(), evidence.start() + Evidence.MAX_QUOTE);
    assertThat(evidence.end()).isLessThanOrEqualTo(text.length());
    assertThat(evidence.quote()).isEqualTo(text.substring(evidence.start(), end));
  }
}
