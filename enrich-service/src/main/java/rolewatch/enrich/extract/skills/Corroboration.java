package rolewatch.enrich.extract.skills;

import java.util.List;

/**
 * Decides on doubtful names by their context. Each sign that a name is meant as a skill gives
 * points: its place in a list of skills, a phrase that calls for one, a version; then capitals
 * where an ordinary word has none, the section and the rest of the posting. Signs of a word or of
 * another's name take points away. The name is accepted if it has as many points as it has doubt.
 */
final class Corroboration {

  private static final int MANY_SKILLS = 3;

  // Surroundings alone never make the most doubtful names skills.
  private static final int MOST_BY_SURROUNDINGS = 2;

  private final ScannedText scanned;
  private final Neighbours neighbours;
  private final Sections sections;
  private final int support;

  /**
   * A judge of one text.
   *
   * @param support how many skills the posting names beyond doubt
   */
  Corroboration(ScannedText scanned, SkillLists lists, Sections sections, int support) {
    this.scanned = scanned;
    this.neighbours = new Neighbours(scanned, lists);
    this.sections = sections;
    this.support = support;
  }

  /** Accepts or leaves every open mention; twice, as those accepted vouch for others. */
  void decide() {
    for (int pass = 0; pass < 2; pass++) {
      neighbours.count();
      List<Mention> mentions = scanned.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Mention mention = mentions.get(i);
        if (mention.isOpen() && points(i, mention) >= mention.doubt()) {
          mention.accept();
        }
      }
    }
  }

  int points(int index, Mention mention) {
    int told = neighbours.points(index) + Context.points(scanned, mention) + listed(mention);
    if (Spelling.of(scanned, mention) == Spelling.WRONG) {
      return told - mention.doubt();
    }
    return told + Math.min(MOST_BY_SURROUNDINGS, surroundings(mention));
  }

  /** An item of the requirements that is nothing but the name. */
  private int listed(Mention mention) {
    return switch (sections.of(mention)) {
      case NEEDS, STACK, PREFERRED -> neighbours.isWholeLine(mention) ? 1 : 0;
      case PLAIN, DUTIES, COMPANY, BENEFITS -> 0;
    };
  }

  private int surroundings(Mention mention) {
    boolean field = mention.skill().domain() == Skill.Domain.FIELD;
    int points = Spelling.of(scanned, mention) == Spelling.TELLING ? 1 : 0;
    if (support >= MANY_SKILLS && !field) {
      points++;
    }
    return points
        + switch (sections.of(mention)) {
          case NEEDS, STACK, PREFERRED -> 1;
          case PLAIN, DUTIES -> field ? 1 : 0;
          case COMPANY -> -1;
          case BENEFITS -> -2;
        };
  }
}
