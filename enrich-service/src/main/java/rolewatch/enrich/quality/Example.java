package rolewatch.enrich.quality;

import java.util.function.Function;
import rolewatch.events.Findings;
import tools.jackson.databind.JsonNode;

/**
 * A line of a table of examples, ready to be read.
 *
 * @param id the table and the line, for people
 * @param input a posting as {@code explain} takes it
 * @param expected in the words of the table
 * @param words what was found, in the same words
 * @param comparison judges what is expected and what was found
 */
record Example(
    String field,
    String id,
    JsonNode input,
    String expected,
    Function<Findings, String> words,
    Comparison comparison) {

  /** Judges what is expected, first, and what was found, both in the words of a table. */
  @FunctionalInterface
  interface Comparison {
    Verdict of(String expected, String found);

    /** Both must be the same; these words mean that there is nothing. */
    static Comparison with(String nothing) {
      return (expected, found) -> Verdict.of(expected, found, nothing);
    }
  }

  Judgement judge(Findings findings) {
    String found = words.apply(findings);
    Verdict verdict = comparison.of(expected, found);
    return new Judgement(ExampleTables.SET, field, id, input.toString(), verdict, expected, found);
  }
}
