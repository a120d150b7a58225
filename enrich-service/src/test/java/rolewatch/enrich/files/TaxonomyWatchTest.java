package rolewatch.enrich.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.AllExtractors;
import rolewatch.enrich.EnrichFlow;
import rolewatch.enrich.Extractors;
import rolewatch.enrich.explain.ExplainInput;
import rolewatch.enrich.explain.Explainer;
import rolewatch.enrich.telemetry.EnrichProgress;
import rolewatch.events.EnrichedPosting;

class TaxonomyWatchTest {

  private static final String ROLES =
      """
      heads: {staff: smith}
      roles:
        lock-smith-of-ours: {name: Locksmith, family: trades, areas: {staff: lock}}
      """;
  private static final String SKILLS =
      """
      [crafts: tool]
      Glimmer Lathe
      """;

  private final EnrichProgress progress = new EnrichProgress(new SimpleMeterRegistry());
  @TempDir private Path folder;
  private EnrichFlow flow;
  private TaxonomyWatch watch;

  @BeforeEach
  void runWithVersionThree() throws IOException {
    write("version", "3\n");
    TaxonomyFolder files = new TaxonomyFolder(folder);
    Extractors extractors = files.read();
    flow = new EnrichFlow(extractors, Clock.systemUTC());
    watch = new TaxonomyWatch(files, extractors, flow, progress);
  }

  @AfterEach
  void stop() {
    watch.close();
  }

  @Test
  void aHigherVersionIsTakenUpAndRaisesTheVersionOfTheExtractors() throws IOException {
    EnrichedPosting before = read();
    assertThat(role(before)).isEqualTo("mechanic");

    write("roles.yaml", ROLES);
    write("skills.txt", SKILLS);
    write("version", "4\n");
    watch.look();

    assertThat(role(read())).isEqualTo("lock-smith-of-ours");
    assertThat(read().findings().skills())
        .extracting(skill -> skill.value().id())
        .containsExactly("glimmer-lathe");
    assertThat(read().extractorVersion()).isEqualTo(before.extractorVersion() + 1);
    assertThat(progress.refusal()).isNull();
  }

  @Test
  void filesCountOnlyOnceTheirVersionIsRaised() throws IOException {
    write("roles.yaml", ROLES);
    watch.look();

    assertThat(role(read())).isEqualTo("mechanic");
  }

  @Test
  void aBrokenFileKeepsTheOldOnesAndIsSaidUntilItIsMended() throws IOException {
    EnrichedPosting before = read();
    write("skills.txt", "no heading stands before this line\n");
    write("version", "4");
    watch.look();

    assertThat(read()).isEqualTo(before);
    assertThat(progress.refusal()).contains("taxonomies 3", "skills.txt", "line 1");

    write("skills.txt", SKILLS);
    watch.look();

    assertThat(progress.refusal()).isNull();
    assertThat(read().extractorVersion()).isGreaterThan(before.extractorVersion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "four", "", "10000"})
  void aVersionThatIsNoHigherNumberIsRefused(String version) throws IOException {
    EnrichedPosting before = read();
    write("roles.yaml", ROLES);
    write("version", version);
    watch.look();

    assertThat(read()).isEqualTo(before);
    assertThat(progress.refusal()).containsPattern("write a (higher one|whole number)");
  }

  @Test
  void aFolderWithoutAVersionIsRefusedAtTheStart() throws IOException {
    Files.delete(folder.resolve("version"));

    assertThatThrownBy(() -> new TaxonomyFolder(folder).read())
        .isInstanceOf(TaxonomiesRefused.class)
        .hasMessageContaining("write a whole number");
  }

  @Test
  void theNextProgramIsNewerThanAnyTaxonomiesOfThisOne() {
    assertThat(AllExtractors.create().version() % (AllExtractors.LAST_TAXONOMIES + 1)).isZero();
  }

  private EnrichedPosting read() {
    return new Explainer(flow)
        .explain(ExplainInput.ofText("Lock Smith\nYou work at a Glimmer Lathe."));
  }

  private static String role(EnrichedPosting posting) {
    return posting.findings().role() == null ? "" : posting.findings().role().value().id();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
