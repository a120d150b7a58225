package rolewatch.enrich.extract.role;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.PhraseTree;

/** The roles that postings are counted under, and the words that name them. Immutable. */
public final class RoleTaxonomy {

  private final Map<String, Role> roles;
  private final List<Role> inOrder;
  private final Vocabulary vocabulary;
  private final PhraseTree<Role> titles;
  private final PhraseTree<Area> areas;
  private final Map<String, TextCue> textCues;
  private final Map<String, Among> among;

  RoleTaxonomy(
      Map<String, Role> roles,
      Collection<Role> inOrder,
      Vocabulary vocabulary,
      PhraseTree<Role> titles,
      PhraseTree<Area> areas,
      Map<String, TextCue> textCues,
      Map<String, Among> among) {
    this.roles = roles;
    this.inOrder = List.copyOf(inOrder);
    this.vocabulary = vocabulary;
    this.titles = titles;
    this.areas = areas;
    this.textCues = textCues;
    this.among = among;
  }

  /** The taxonomy that comes with the service. */
  public static RoleTaxonomy bundled() {
    try (InputStream file =
        Objects.requireNonNull(RoleTaxonomy.class.getResourceAsStream("taxonomy.yaml"))) {
      return read(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a taxonomy in the form of the bundled one.
   *
   * @throws InvalidTaxonomy if it cannot be used; the message names the place and the problem
   */
  public static RoleTaxonomy read(Reader yaml) {
    return TaxonomyReader.read(yaml);
  }

  /** All roles, in the order of the file. */
  public List<Role> roles() {
    return inOrder;
  }

  /** The role of an id. */
  public Optional<Role> role(String id) {
    return Optional.ofNullable(roles.get(id));
  }

  /** What the text must hold for a vague role to mean a certain one. */
  Optional<TextCue> textCue(Role vague) {
    return Optional.ofNullable(textCues.get(vague.id()));
  }

  /** What a role is called beside certain other words; null if nothing else. */
  @Nullable Among among(Role role) {
    return among.get(role.id());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  PhraseTree<Role> titles() {
    return titles;
  }

  PhraseTree<Area> areas() {
    return areas;
  }
}
