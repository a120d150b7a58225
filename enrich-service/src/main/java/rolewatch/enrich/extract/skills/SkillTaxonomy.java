package rolewatch.enrich.extract.skills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The skills that Rolewatch knows, with every way to write them. Immutable. */
public final class SkillTaxonomy {

  private static final String BUILT_IN = "taxonomy.txt";

  private final Map<String, Skill> skills;
  private final List<SkillName> names;

  SkillTaxonomy(Map<String, Skill> skills, List<SkillName> names) {
    this.skills = skills;
    this.names = List.copyOf(names);
  }

  /** The taxonomy that comes with this program. */
  public static SkillTaxonomy builtIn() {
    try (InputStream in = Resources.open(BUILT_IN)) {
      return load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a taxonomy in the format that the head of the built-in one explains. The stream is left
   * open.
   *
   * @throws InvalidTaxonomy if a line cannot be read, an id or a name stands twice, or an implied
   *     skill does not exist
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static SkillTaxonomy load(InputStream in) {
    return new TaxonomyReader().read(in);
  }

  /** Every skill, in the order of the file. */
  public Collection<Skill> skills() {
    return skills.values();
  }

  /** The skill with an id. */
  public Optional<Skill> find(String id) {
    return Optional.ofNullable(skills.get(id));
  }

  List<SkillName> names() {
    return names;
  }
}
