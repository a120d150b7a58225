package rolewatch.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextPreparerTest {

  static Stream<String> texts() throws IOException {
    return lines("texts.txt");
  }

  static Stream<String> personalData() throws IOException {
    return lines("personal-data.txt");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void preparesText(String line) {
    String[] parts = line.split(" => ", -1);

    assertThat(TextPreparer.text(unescaped(parts[0]))).isEqualTo(unescaped(parts[1]));
  }

  // The part between braces is personal; a line without braces keeps everything.
  @ParameterizedTest
  @MethodSource("personalData")
  void blotsPersonalDataAndNothingElse(String line) {
    String text = line.replaceAll("[{}]", "");
    StringBuilder expected = new StringBuilder();
    boolean personal = false;
    for (char c : line.toCharArray()) {
      if (c == '{' || c == '}') {
        personal = c == '{';
      } else {
        expected.append(personal ? PersonalData.BLOT : c);
      }
    }

    assertThat(PersonalData.blot(text)).isEqualTo(expected.toString());
  }

  @Test
  void cutsTextsThatAreTooLong() {
    assertThat(TextPreparer.text("word ".repeat(70_000))).hasSize(TextPreparer.MAX_LENGTH);
  }

  @Test
  void survivesTagsNestedAsDeepAsTheTextIsLong() {
    assertThat(TextPreparer.text("<div><b>".repeat(40_000) + "pay")).contains("pay");
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("\\n", i)) {
        out.append('\n');
        i++;
      } else if (text.startsWith("\\u", i)) {
        out.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
        i += 5;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream in = TextPreparerTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }
}
