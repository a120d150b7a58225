package rolewatch.enrich.extract.skills;

/**
 * A cue found in a text, from {@code start} to before {@code end}.
 *
 * @param kinds what it means, a {@link Cue#bit} for each kind
 */
record CueHit(int kinds, int start, int end, int line, int sentence) {

  boolean is(Cue kind) {
    return (kinds & kind.bit()) != 0;
  }
}
