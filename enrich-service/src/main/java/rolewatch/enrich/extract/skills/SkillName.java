package rolewatch.enrich.extract.skills;

import java.util.List;

/** A way to write a skill. */
final class SkillName {

  private final Skill skill;
  private final String text;
  private final String lower;
  private final int doubt;
  private final List<String> near;
  private final List<String> against;
  private final int capitals;

  /**
   * A name.
   *
   * @param skill what it names
   * @param text the letters, as written in the taxonomy
   * @param doubt 0 if the name can mean nothing else; otherwise the points of context it needs, 1–3
   * @param near words (lower case) that confirm a doubtful name when they stand in the same line
   * @param against words (lower case) of another meaning, which make it more doubtful
   */
  SkillName(Skill skill, String text, int doubt, List<String> near, List<String> against) {
    this.skill = skill;
    this.text = text;
    this.lower = PhraseTrie.canonical(text);
    this.doubt = doubt;
    this.near = List.copyOf(near);
    this.against = List.copyOf(against);
    this.capitals = capitalsIn(text);
  }

  private static int capitalsIn(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  Skill skill() {
    return skill;
  }

  String text() {
    return text;
  }

  /** The name as the trie sees it. */
  String canonical() {
    return lower;
  }

  int doubt() {
    return doubt;
  }

  boolean isCertain() {
    return doubt == 0;
  }

  List<String> near() {
    return near;
  }

  List<String> against() {
    return against;
  }

  /** True for names like API or SQL, whose capitals tell them from words even in first place. */
  boolean isAcronym() {
    return capitals >= 2;
  }

  /** True for names like dbt that are never written with a capital. */
  boolean isLowerCase() {
    return capitals == 0;
  }

  boolean isSingleLetter() {
    return text.length() == 1;
  }

  /** True if it ends in an ordinary word, as fields of work do ("AI solutions", "robotics"). */
  boolean isTopic() {
    return skill.domain() == Skill.Domain.FIELD
        || Character.isLowerCase(text.charAt(text.lastIndexOf(' ') + 1));
  }

  /** True if it is written like the name of a product or a firm, not like a word. */
  boolean isProper() {
    return Character.isUpperCase(text.charAt(0)) && skill.domain() != Skill.Domain.FIELD;
  }
}
