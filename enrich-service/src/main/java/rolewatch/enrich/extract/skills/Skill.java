package rolewatch.enrich.extract.skills;

import java.util.List;

/**
 * A skill of the taxonomy.
 *
 * @param id lower case, of letters, digits and {@code . + # & / -}
 * @param name how people write it
 * @param category the group it is listed under, for instance {@code databases}
 * @param domain what kind of word it is, which decides whom it can vouch for
 * @param implied the ids of all skills that whoever asks for this one asks for too
 */
public record Skill(String id, String name, String category, Domain domain, List<String> implied) {

  /** What kind of skill a category holds. */
  public enum Domain {
    /** Technology that developers work with. */
    TECH,
    /** A product that people work with. */
    TOOL,
    /** The knowledge of a trade; mostly plain words, so it vouches for no doubtful name. */
    FIELD
  }

  public Skill {
    implied = List.copyOf(implied);
  }
}
