package rolewatch.enrich.extract.skills;

import java.util.Set;

/** A cue found in a text, from {@code start} to before {@code end}. */
record CueHit(Set<Cue> kinds, int start, int end, int line, int sentence) {

  boolean is(Cue kind) {
    return kinds.contains(kind);
  }
}
