package rolewatch.enrich.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import rolewatch.enrich.quality.Example.Comparison;
import rolewatch.enrich.quality.Lines.Line;
import rolewatch.events.EventJson;
import rolewatch.events.InvalidEvent;
import tools.jackson.databind.node.ObjectNode;

/** The tables of pay: {@code text => range | range}, or texts alone that name no pay. */
final class PayTable {

  private static final String FIELD = "pay";

  private static final Comparison COMPARISON = Comparison.with(Wording.NOTHING);

  private PayTable() {}

  /** Every range of a text, bonus and equity too. */
  static List<Example> stated(Path file) throws IOException {
    return Lines.ofTable(file).stream().map(PayTable::stated).toList();
  }

  /** Texts that must yield no base pay, on-target earnings or total. */
  static List<Example> none(Path file) throws IOException {
    return Lines.ofTable(file).stream().map(PayTable::none).toList();
  }

  private static Example stated(Line line) {
    int arrow = line.text().lastIndexOf("=>");
    if (arrow < 0) {
      throw new InvalidEvent(line.where(), "has no '=>' before what is expected");
    }
    String expected = Wording.sorted(Stream.of(line.text().substring(arrow + 2).split("\\|")));
    return new Example(
        FIELD,
        line.where(),
        input(line.text().substring(0, arrow).strip()),
        expected,
        found -> Wording.pay(Wording.pay(found)),
        COMPARISON);
  }

  private static Example none(Line line) {
    return new Example(
        FIELD,
        line.where(),
        input(line.text()),
        Wording.NOTHING,
        found -> Wording.pay(Wording.pay(found).filter(Wording::isRange)),
        COMPARISON);
  }

  // "@CA " in front of a text is the country of the posting.
  private static ObjectNode input(String text) {
    ObjectNode input = EventJson.mapper().createObjectNode();
    boolean placed = text.startsWith("@");
    if (placed) {
      input.put("country", text.substring(1, 3));
    }
    return input.put("text", (placed ? text.substring(4) : text).replace("\\n", "\n"));
  }
}
