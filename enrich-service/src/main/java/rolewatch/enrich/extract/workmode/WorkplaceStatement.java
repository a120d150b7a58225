package rolewatch.enrich.extract.workmode;

import org.jspecify.annotations.Nullable;

/**
 * What one sentence says about where the work is done, put together from its parts: who is where,
 * how often, and whether it is denied. A sentence that does not fit any form says nothing.
 */
final class WorkplaceStatement {

  private WorkplaceStatement() {}

  static @Nullable Said read(WorkplaceSentence sentence) {
    Situation situation = Situation.of(sentence);
    Said partly = NotAlways.read(situation);
    if (partly != null) {
      return partly;
    }
    Said denied = DeniedPlace.read(situation);
    if (denied != null) {
      return denied;
    }
    Said shared = SharedWeek.read(situation);
    if (shared != null) {
      return shared;
    }
    Said bound = situation.home() < 0 ? BoundThere.read(situation) : null;
    return bound == null ? FreeOfSeat.read(situation) : bound;
  }
}
