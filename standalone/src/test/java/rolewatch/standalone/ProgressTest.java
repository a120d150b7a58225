package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final Progress NOTHING = new Progress(null, null, null);
  private static final Progress HALFWAY = progress(40, 1_100, 600, 0, "RUNNING", null);
  private static final Progress DONE = progress(0, 0, 0, 0, "RUNNING", null);

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

  @Test
  void isSettledWhenNoBoardIsToComeAndNothingWaits() {
    assertThat(DONE.isSettled()).isTrue();
    assertThat(progress(1, 0, 0, 0, "RUNNING", null).isSettled()).isFalse();
    assertThat(progress(0, 1, 0, 0, "RUNNING", null).isSettled()).isFalse();
    assertThat(progress(0, 0, 1, 0, "RUNNING", null).isSettled()).isFalse();
  }

  @Test
  void isNotSettledWhileAServiceDoesNotAnswer() {
    assertThat(new Progress(null, DONE.enrich(), DONE.stats()).isSettled()).isFalse();
    assertThat(new Progress(DONE.ingest(), null, DONE.stats()).isSettled()).isFalse();
    assertThat(new Progress(DONE.ingest(), DONE.enrich(), null).isSettled()).isFalse();
  }

  @Test
  void showsEachStageOnALineOfItsOwn() {
    assertThat(ProgressText.screen(HALFWAY, Duration.ofMillis(12_340)))
        .containsExactly(
            "  boards     55 of 97 read, 2 unreachable, 40 to come",
            "  postings   2,222 in",
            "  enriched   1,122, 1,100 waiting",
            "  counted    522, 522 open in 500 jobs, 600 waiting",
            "  time       12.3 s");
  }

  @Test
  void saysWhenEverythingIsCounted() {
    assertThat(ProgressText.screen(DONE, Duration.ofSeconds(41)))
        .last()
        .isEqualTo("  time       41.0 s, everything is counted");
  }

  @Test
  void showsRefusedPostingsAndWhyAStageStands() {
    Progress paused = progress(0, 7, 0, 3, "PAUSED", "Kafka does not answer");

    assertThat(ProgressText.line(paused))
        .contains("enriched 2,212, 3 rejected, 7 waiting, PAUSED: Kafka does not answer");
  }

  @Test
  void saysWhichServicesDoNotAnswer() {
    assertThat(ProgressText.line(NOTHING))
        .isEqualTo(
            "boards not answering | postings not answering"
                + " | enriched not answering | counted not answering");
  }

  @Test
  void writesOverTheLinesOfTheLookBefore() {
    Screen screen = new UpdatingScreen(out);

    screen.show(HALFWAY, Duration.ofSeconds(1));
    written.reset();
    screen.show(DONE, Duration.ofSeconds(2));

    assertThat(text()).startsWith("\033[5A\033[2K  boards");
  }

  @Test
  void doesNotWriteOverASentence() {
    Screen screen = new UpdatingScreen(out);

    screen.show(HALFWAY, Duration.ofSeconds(1));
    screen.say("Stopping …");
    written.reset();
    screen.show(DONE, Duration.ofSeconds(2));

    assertThat(text()).startsWith("\033[2K  boards");
  }

  @Test
  void writesPlainLinesOnlyWhenSomethingChangedAndNotTooOften() {
    Screen screen = new PlainScreen(out);

    screen.show(HALFWAY, Duration.ofSeconds(3));
    screen.show(HALFWAY, Duration.ofSeconds(6));
    screen.show(DONE, Duration.ofSeconds(4));
    screen.show(DONE, Duration.ofSeconds(7));

    assertThat(text().lines()).hasSize(2).noneMatch(line -> line.contains("\033"));
    assertThat(text()).contains("3.0 s | boards 55 of 97").contains("7.0 s | boards 95 of 97");
  }

  @Test
  void endsTheFirstReadingWithTheAddresses() {
    Screen screen = new PlainScreen(out);

    screen.settled(DONE, new PortPlan(9_000), Duration.ofMillis(41_300));

    assertThat(text())
        .contains("Everything that was read is counted after 41.3 s.")
        .contains("2 of 97 boards could not be read")
        .contains("http://127.0.0.1:9003/v1/roles")
        .contains("http://127.0.0.1:9001/v1/status")
        .contains("http://127.0.0.1:9002/v1/explain");
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** Of 2,222 postings from 97 boards, so many are not through yet. */
  private static Progress progress(
      int boardsToCome,
      long toEnrich,
      long toCount,
      long rejected,
      String state,
      @Nullable String detail) {
    long enriched = 2_222 - toEnrich - rejected;
    long counted = enriched - toCount;
    return new Progress(
        new Progress.Ingest(
            new Progress.Boards(97, 95 - boardsToCome, 2, boardsToCome),
            new Progress.Postings(2_222, 2_222, 0, 0, 0),
            0),
        new Progress.Enrich(2_222 - toEnrich, enriched, rejected, toEnrich, state, detail),
        new Progress.Stats(
            counted,
            counted,
            0,
            0,
            toCount,
            new Progress.Open(counted, 0),
            new Progress.Active(counted * 500 / 522),
            "RUNNING",
            null));
  }
}
