package rolewatch.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rolewatch.enrich.extract.phrase.Examples;
import rolewatch.enrich.quality.LabelledPay.Match;
import rolewatch.events.EventJson;
import tools.jackson.databind.node.ObjectNode;

class LabelledPayTest {

  @ParameterizedTest
  @MethodSource
  void findsTheLabelledRange(List<String> row) {
    assertThat(LabelledPay.match(label(row.get(1)), prediction(row.get(2))))
        .isEqualTo(Match.valueOf(row.get(0)));
  }

  static Stream<List<String>> findsTheLabelledRange() {
    return Examples.rows(LabelledPayTest.class, "labelled-pay.txt");
  }

  private static ObjectNode label(String text) {
    String[] words = text.split(" ");
    ObjectNode posting = EventJson.mapper().createObjectNode();
    amount(posting, "label_salary_min", words[0]);
    amount(posting, "label_salary_max", words[1]);
    return posting.put("label_currency", words[2]).put("label_period", words[3]);
  }

  private static ObjectNode prediction(String text) {
    ObjectNode prediction = EventJson.mapper().createObjectNode();
    var ranges = prediction.putObject("pay").putArray("ranges");
    Stream.of(text.split(";"))
        .map(String::strip)
        .filter(range -> !range.isEmpty())
        .forEach(range -> ranges.add(range(range.split(" "))));
    return prediction;
  }

  private static ObjectNode range(String[] words) {
    ObjectNode range = EventJson.mapper().createObjectNode();
    amount(range, "min", words[1]);
    amount(range, "max", words[2]);
    return range.put("basis", words[0]).put("currency", words[3]).put("period", words[4]);
  }

  private static void amount(ObjectNode node, String key, String word) {
    if (!word.equals("-")) {
      node.put(key, Integer.parseInt(word));
    }
  }
}
