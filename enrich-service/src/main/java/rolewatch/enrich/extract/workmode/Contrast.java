package rolewatch.enrich.extract.workmode;

import rolewatch.enrich.text.Tokens;

/** A sentence that says one thing of others and another of the job: "while our cooks …, you …". */
final class Contrast {

  private static final long OF_THE_JOB = Part.bits(Part.YOU, Part.POST);
  private static final int SHORTEST = 3;

  private final WorkplaceWords vocabulary;
  private final Tokens words;

  Contrast(WorkplaceWords vocabulary, Tokens words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  /** The first word of what is said of the job; -1 if the sentence has no such halves. */
  int mainClause(int from, int to) {
    boolean opens = has(from, Part.OTHERWISE_THAN);
    long before = 0;
    for (int i = from; i < to; i++) {
      boolean half = i - from > SHORTEST && to - i > SHORTEST && words.gap(i) != Tokens.NONE;
      if (half && (opens ? isOfTheJob(i, to) : has(i, Part.BUT) && (before & OF_THE_JOB) == 0)) {
        return i;
      }
      before |= vocabulary.partsAt(words, i);
    }
    return -1;
  }

  private boolean isOfTheJob(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((vocabulary.partsAt(words, i) & (OF_THE_JOB | Part.TEAM.bit())) != 0) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int at, Part part) {
    return (vocabulary.partsAt(words, at) & part.bit()) != 0;
  }
}
