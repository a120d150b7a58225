package rolewatch.simulator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words one advertisement in one language, and notes which wording told which fact. */
final class Teller {

  private final Phrasebook book;
  private final Draw draw;
  private final double hardShare;
  private final List<Use> uses = new ArrayList<>();

  Teller(Phrasebook book, Draw draw, double hardShare) {
    this.book = book;
    this.draw = draw;
    this.hardShare = hardShare;
  }

  Phrasebook book() {
    return book;
  }

  Draw draw() {
    return draw;
  }

  List<Use> uses() {
    return uses;
  }

  /** Says something that is no fact, in usual words. */
  String say(String section, String purpose, Map<String, String> values) {
    return book.section(section).choose(draw, purpose, 0).fill(values);
  }

  /** Tells a fact. */
  String tell(String fact, String section, Map<String, String> values) {
    return tell(List.of(fact), section, fact, values);
  }

  /** Tells several facts at once. */
  String tell(List<String> facts, String section, String purpose, Map<String, String> values) {
    return tell(facts, book.section(section), purpose, values);
  }

  String tell(List<String> facts, Wordings wordings, String purpose, Map<String, String> values) {
    Wording wording = choose(wordings, purpose);
    facts.forEach(fact -> note(fact, wording.id()));
    return wording.fill(values);
  }

  /** A wording for a part of a fact, which is noted with the whole. */
  Wording choose(Wordings wordings, String purpose) {
    return wordings.choose(draw, purpose, hardShare);
  }

  void note(String fact, String wording) {
    uses.add(new Use(fact, wording));
  }

  /** Different lines of a section, as many as there are up to {@code count}. */
  List<String> several(String section, String purpose, int count, Map<String, String> values) {
    List<Wording> left = new ArrayList<>(book.section(section).plain());
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count && !left.isEmpty(); i++) {
      lines.add(left.remove(draw.below(purpose + i, left.size())).fill(values));
    }
    return lines;
  }
}
