package rolewatch.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rolewatch.enrich.quality.Floors.Standing;
import rolewatch.enrich.quality.Floors.State;
import rolewatch.events.InvalidEvent;

class FloorsTest {

  private static final Floors FLOORS =
      new Floors(
          Map.of("cases.pay", new BigDecimal("66.66")),
          Map.of("cases.pay.wrong", new BigDecimal("33.34")));

  @TempDir private Path folder;

  @Test
  void aFigureHoldsTheLimitThatItGave() {
    Figure third = Figure.lower("cases.pay.wrong", 1, 3);
    Figure twoThirds = Figure.higher("cases.pay", 2, 3);

    assertThat(third.limit()).isEqualTo("33.34");
    assertThat(twoThirds.limit()).isEqualTo("66.66");
    assertThat(FLOORS.compare(List.of(twoThirds, third)))
        .extracting(Standing::state)
        .containsOnly(State.HELD);
  }

  @Test
  void aWorseFigureHasFallen() {
    List<Figure> worse =
        List.of(Figure.higher("cases.pay", 665, 1000), Figure.lower("cases.pay.wrong", 334, 1000));

    assertThat(FLOORS.compare(worse)).extracting(Standing::state).containsOnly(State.FELL);
  }

  @Test
  void aSetThatIsNotThereIsNotMeasuredAndALostFigureIsSaid() {
    assertThat(FLOORS.compare(List.of()))
        .extracting(Standing::state)
        .containsExactly(State.NOT_MEASURED, State.NOT_MEASURED);
    assertThat(FLOORS.compare(List.of(Figure.higher("cases.role", 1, 1))))
        .contains(
            new Standing("cases.role", State.NO_FLOOR), new Standing("cases.pay", State.LOST));
  }

  @Test
  void raisingTakesBetterFiguresAndNeverWorseOnes() {
    Floors raised =
        FLOORS.raised(
            List.of(
                Figure.higher("cases.pay", 1, 2),
                Figure.lower("cases.pay.wrong", 1, 4),
                Figure.higher("tables.role", 9, 10)));

    assertThat(raised.atLeast())
        .isEqualTo(
            Map.of("cases.pay", new BigDecimal("66.66"), "tables.role", new BigDecimal("90.00")));
    assertThat(raised.atMost()).isEqualTo(Map.of("cases.pay.wrong", new BigDecimal("25.00")));
    assertThat(FLOORS.raised(List.of())).isEqualTo(FLOORS);
  }

  @Test
  void theFileGivesBackWhatWasWritten() throws IOException {
    FloorsFile file = new FloorsFile(folder.resolve("floors.yaml"));
    assertThat(file.read()).isEqualTo(Floors.NONE);

    file.write(FLOORS);

    assertThat(file.read()).isEqualTo(FLOORS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a", "at last: {cases.pay: 1}", "at least: {cases.pay: much}", "{"})
  void aBrokenFileIsRefused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("floors.yaml"), text);

    assertThatThrownBy(() -> new FloorsFile(file).read())
        .isInstanceOf(InvalidEvent.class)
        .hasMessageContaining("floors.yaml");
  }
}
