package rolewatch.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import tools.jackson.databind.JsonNode;

class CaseJudgeTest {

  private static final CaseJudge JUDGE = new CaseJudge();

  @ParameterizedTest
  @MethodSource
  void judgesByTheRulesOfTheSuite(List<String> row) {
    String[] expectation = row.get(1).split(" ", 2);
    JsonNode example = example(expectation[0], expectation[1]);
    assertThat(JUDGE.judge(example, json(row.get(2)))).isEqualTo(Verdict.valueOf(row.get(0)));
  }

  static Stream<List<String>> judgesByTheRulesOfTheSuite() {
    return Examples.rows(CaseJudgeTest.class, "case-verdicts.txt");
  }

  @Test
  void aCaseAboutAnUnknownFieldIsRefused() {
    assertThatThrownBy(() -> JUDGE.judge(example("perks", "{}"), json("{}")))
        .isInstanceOf(InvalidEvent.class)
        .hasMessageContaining("perks");
  }

  private static JsonNode example(String field, String expect) {
    return json("{\"field\":\"%s\",\"expect\":%s}".formatted(field, expect));
  }

  private static JsonNode json(String text) {
    return EventJson.mapper().readTree(text);
  }
}
