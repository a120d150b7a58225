package rolewatch.simulator.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MarketFileTest {

  static final String SMALL = resource("small.yaml");

  @ParameterizedTest
  @CsvFileSource(
      resources = "broken.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      emptyValue = "")
  void saysOfAWrongLineWhatIsWrongAndHowToMendIt(String right, String wrong, String message) {
    assertThat(SMALL).contains(right);
    String broken = SMALL.replace(right, Objects.requireNonNullElse(wrong, ""));
    assertThatThrownBy(() -> MarketFile.read("small.yaml", broken))
        .isInstanceOf(MarketFileInvalid.class)
        .hasMessageStartingWith("small.yaml line ")
        .hasMessageContaining(message);
  }

  @Test
  void readsTheSameFromAPath(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("market.yaml"), SMALL);
    assertThat(Market.read(file.toString(), 1, 1).all())
        .isEqualTo(Market.of(MarketFile.read("small.yaml", SMALL), 1, 1).all());
  }

  @Test
  void namesTheBuiltInMarketWhereThereIsNone() {
    assertThatThrownBy(() -> Market.read("hardware-2026", 1, 1))
        .hasMessageContaining("there is no market 'hardware-2026'; name a built-in one");
  }

  @Test
  void saysThatAnEmptyFileIsEmpty() {
    assertThatThrownBy(() -> MarketFile.read("empty.yaml", ""))
        .hasMessage("empty.yaml line 1: the file is empty; begin with a built-in market");
  }

  @Test
  void refusesAScaleOfNothing() {
    assertThatThrownBy(() -> Market.read("software-2026", 0, 1))
        .hasMessage("scale is 0.0, but must be positive");
  }

  static String resource(String name) {
    try (InputStream in = MarketFileTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
