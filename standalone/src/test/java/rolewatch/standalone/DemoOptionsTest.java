package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DemoOptionsTest {

  @Test
  void aTenthOfTheMarketStaysLiveUnlessSomethingElseIsSaid() {
    DemoOptions options = DemoOptions.parse(List.of());

    assertThat(options.market()).isEqualTo("software-2026");
    assertThat(options.claims()).isEqualTo("software-2026-claims");
    assertThat(options.scale()).isEqualTo(0.1);
    assertThat(options.speed()).isEqualTo(60);
    assertThat(options.life()).isNull();
    assertThat(options.check()).isFalse();
  }

  @Test
  void everythingCanBeSaidInBothForms() {
    DemoOptions options =
        DemoOptions.parse(
            List.of("--scale=1", "--check", "--life", "36h", "--speed", "600", "--data", "x"));

    assertThat(options.scale()).isEqualTo(1);
    assertThat(options.check()).isTrue();
    assertThat(options.life()).isEqualTo(Duration.ofHours(36));
    assertThat(options.speed()).isEqualTo(600);
    assertThat(options.data()).isEqualTo(Path.of("x"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "demo-options-refused.csv", delimiter = '|', commentCharacter = '#')
  void refusesTheRestInASentence(String line, String sentence) {
    assertThatThrownBy(() -> DemoOptions.parse(List.of(line.split(" "))))
        .isInstanceOf(StartRefused.class)
        .hasMessage(sentence);
  }
}
