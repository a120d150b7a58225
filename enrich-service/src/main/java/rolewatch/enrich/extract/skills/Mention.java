package rolewatch.enrich.extract.skills;

/** A skill's name found in a text, from {@code start} to before {@code end}. */
final class Mention {

  /** What has been decided about a mention. */
  enum Verdict {
    /** Nothing yet: the name is doubtful. */
    OPEN,
    /** It names the skill. */
    ACCEPTED,
    /** It names something else, or the posting denies the skill. */
    REFUSED
  }

  final SkillName name;
  final int start;
  final int end;
  final int line;
  final int sentence;
  private int doubt;
  private Verdict verdict = Verdict.OPEN;

  Mention(SkillName name, int start, int end, int line, int sentence) {
    this.name = name;
    this.doubt = name.doubt();
    this.start = start;
    this.end = end;
    this.line = line;
    this.sentence = sentence;
  }

  Skill skill() {
    return name.skill();
  }

  /** How many points of context it needs, the more if words of another meaning stand near. */
  int doubt() {
    return doubt;
  }

  void doubtMore(int points) {
    doubt += points;
  }

  boolean isOpen() {
    return verdict == Verdict.OPEN;
  }

  boolean isAccepted() {
    return verdict == Verdict.ACCEPTED;
  }

  /** Accepts a name that can mean nothing else, unless it was refused. */
  void acceptIfCertain() {
    if (doubt == 0 && isOpen()) {
      accept();
    }
  }

  void accept() {
    verdict = Verdict.ACCEPTED;
  }

  void refuse() {
    verdict = Verdict.REFUSED;
  }

  /**
   * True if this mention is reason to take doubtful names of products for what they may be; one
   * that its surroundings make doubtful is none.
   */
  boolean vouches() {
    return isAccepted() && skill().domain() != Skill.Domain.FIELD && doubt == name.doubt();
  }

  /** The same for a certain neighbour: the words of a trade vouch for one another. */
  boolean vouchesFor(Mention neighbour) {
    return isAccepted()
        && (skill().domain() != Skill.Domain.FIELD
            || neighbour.skill().domain() == Skill.Domain.FIELD);
  }
}
