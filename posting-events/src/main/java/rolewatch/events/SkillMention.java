package rolewatch.events;

/**
 * A skill that the posting asks for.
 *
 * @param id the skill's id in the taxonomy, for instance {@code spring-boot}
 * @param requirement how much the posting insists on it
 */
public record SkillMention(String id, Requirement requirement) {

  /** How much a posting insists on a skill. */
  public enum Requirement {
    REQUIRED,
    /** Named as nice to have. */
    PREFERRED,
    /** Named without a word on how much it is needed. */
    MENTIONED
  }

  public SkillMention {
    InvalidEvent.required("skill.id", id, 80);
    InvalidEvent.present("skill.requirement", requirement);
  }
}
