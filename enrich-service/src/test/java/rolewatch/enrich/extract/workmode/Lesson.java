package rolewatch.enrich.extract.workmode;

import java.util.List;
import java.util.Map;
import rolewatch.events.WorkMode;

/**
 * An example to learn from.
 *
 * @param passages how often each feature stands in each passage that may tell a mode
 * @param sentences how many sentences there are in all
 * @param mode what they tell together
 */
record Lesson(List<Map<Long, Integer>> passages, int sentences, WorkMode mode) {

  int label() {
    return LearnedWeights.MODES.indexOf(mode);
  }
}
