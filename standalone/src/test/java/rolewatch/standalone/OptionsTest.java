package rolewatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OptionsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "options.csv", delimiter = '|', commentCharacter = '#')
  void readsWhatPeopleWrite(
      @Nullable String line, @Nullable String boards, String data, int portBase) {
    Options options = Options.parse(words(line));

    assertThat(options.boards()).isEqualTo(boards == null ? null : Path.of(boards));
    assertThat(options.data()).hasToString(data);
    assertThat(options.ports().base()).isEqualTo(portBase);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "options-refused.csv", delimiter = '|', commentCharacter = '#')
  void refusesTheRestInASentence(String line, String sentence) {
    assertThatThrownBy(() -> Options.parse(words(line)))
        .isInstanceOf(StartRefused.class)
        .hasMessage(sentence);
  }

  private static List<String> words(@Nullable String line) {
    return line == null ? List.of() : List.of(line.split(" "));
  }
}
