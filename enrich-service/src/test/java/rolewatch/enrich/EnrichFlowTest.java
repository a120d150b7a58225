package rolewatch.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rolewatch.enrich.text.PostingText;
import rolewatch.events.CloseReason;
import rolewatch.events.EnrichedClosing;
import rolewatch.events.EnrichedPosting;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.Origin;
import rolewatch.events.RejectedPosting;
import rolewatch.events.Rejection.Reason;
import rolewatch.events.Seniority;

class EnrichFlowTest {

  private static final Origin ORIGIN = new Origin("topic", 2, 40);
  private static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");
  private static final String SEEN =
      """
      {"event":"PostingSeen.v1","ref":"ashby/acme/1","observedAt":"2026-01-15T09:00:00Z",
       "title":"Senior Welder","company":"Acme","description":{"format":"HTML","text":"<p>Weld.</p>"}}
      """;

  private static final String CLOSED =
      """
      {"event":"PostingClosed.v1","ref":"lever/acme/2","observedAt":"2026-01-15T09:00:00Z","reason":"GONE"}
      """;

  private final EnrichFlow flow = flow(AllExtractors.create());

  @Test
  void aSeenPostingLeavesEnrichedWithItsOrigin() {
    var event = (EnrichedPosting) enriched("ashby/acme/1", SEEN);

    assertThat(event.origin()).isEqualTo(ORIGIN);
    assertThat(event.text()).isEqualTo("Weld.");
    assertThat(event.extractorVersion()).isPositive();
  }

  @Test
  void aClosingIsPassedOn() {
    var event = (EnrichedClosing) enriched("lever/acme/2", CLOSED);

    assertThat(event.reason()).isEqualTo(CloseReason.GONE);
    assertThat(event.origin()).isEqualTo(ORIGIN);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "rejected.csv",
      delimiter = '|',
      commentCharacter = '#',
      quoteCharacter = '`')
  void refusesARecordBecauseOfItselfAndKeepsItsBytes(Reason reason, String key, String value) {
    RejectedPosting rejected = rejected(key, value);

    assertThat(rejected.rejection().reason()).isEqualTo(reason);
    assertThat(rejected.original()).isEqualTo(value.getBytes(StandardCharsets.UTF_8));
    assertThat(rejected.origin()).isEqualTo(ORIGIN);
    assertThat(rejected.rejectedAt()).isEqualTo(NOW);
  }

  @Test
  void whenOneExtractorFailsTheFindingsOfTheOthersStand() {
    // Given
    Function<PostingText, List<Finding<Seniority>>> senior =
        text -> List.of(new Finding<>(Seniority.SENIOR, text.title().evidence(0, 6, "test")));
    Extractors extractors = withSeniorityAndFailingPay(senior);

    // When
    var outcome = (Outcome.Enriched) flow(extractors).enrich(record("ashby/acme/1", SEEN));

    // Then
    var findings = ((EnrichedPosting) outcome.event()).findings();
    assertThat(findings.seniority()).isNotNull();
    assertThat(findings.seniority().evidence())
        .isEqualTo(new Evidence(Evidence.Field.TITLE, 0, 6, "Senior", "test"));
    assertThat(findings.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.extractor()).isEqualTo("pay");
              assertThat(problem.reason()).isEqualTo("FAILED");
            });
  }

  @Test
  void aPollHasTheOutcomesOfItsRecordsOneByOneInTheirOrder() {
    // Given
    List<RawRecord> poll = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      poll.add(
          record(i % 7 == 0 ? "ashby/other/1" : "ashby/acme/1", SEEN.replace("Weld", "W" + i)));
      poll.add(record("lever/acme/2", CLOSED));
      poll.add(record("ashby/acme/1", SEEN.substring(i)));
    }

    // When
    List<Outcome> outcomes = flow.enrich(poll);

    // Then
    assertThat(outcomes)
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(poll.stream().map(flow::enrich).toList());
  }

  @Test
  void everyMutilationOfARecordHasExactlyOneOutcome() {
    Random random = new Random(7);
    byte[] original = SEEN.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = original.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(flow.enrich(new RawRecord("ashby/acme/1", bytes, ORIGIN))).isNotNull();
    }
  }

  private static Extractors withSeniorityAndFailingPay(
      Function<PostingText, List<Finding<Seniority>>> seniority) {
    Extractors all = AllExtractors.create();
    return new Extractors(
        all.version(),
        all.places(),
        _ -> {
          throw new IllegalStateException("broken");
        },
        all.workMode(),
        all.experience(),
        (text, _) -> seniority.apply(text),
        all.role(),
        all.skills(),
        all.employmentType(),
        all.language(),
        all.staffing());
  }

  private static EnrichFlow flow(Extractors extractors) {
    return new EnrichFlow(extractors, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private Object enriched(String key, String value) {
    return ((Outcome.Enriched) flow.enrich(record(key, value))).event();
  }

  private RejectedPosting rejected(String key, String value) {
    return ((Outcome.Rejected) flow.enrich(record(key, value))).posting();
  }

  private static RawRecord record(String key, String value) {
    return new RawRecord(key, value.getBytes(StandardCharsets.UTF_8), ORIGIN);
  }
}
