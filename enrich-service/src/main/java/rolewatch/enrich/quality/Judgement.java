package rolewatch.enrich.quality;

/**
 * One example, judged.
 *
 * @param set the set of examples it belongs to, for instance {@code cases}
 * @param field what was to be read, for instance {@code pay}
 * @param id the example's name, for people
 * @param input what was read, shortened, for people
 * @param expected what was expected, for people
 * @param found what was found, for people
 */
record Judgement(
    String set,
    String field,
    String id,
    String input,
    Verdict verdict,
    String expected,
    String found) {

  boolean isRight() {
    return verdict == Verdict.RIGHT;
  }
}
