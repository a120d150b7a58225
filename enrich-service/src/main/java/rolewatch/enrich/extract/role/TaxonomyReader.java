package rolewatch.enrich.extract.role;

import java.io.Reader;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import rolewatch.enrich.extract.words.PhraseTree;

/** Reads a taxonomy file and refuses one that cannot mean what it says. */
final class TaxonomyReader {

  private final Section file;
  private final HeadKinds kinds;
  private final TermBook terms;
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final PhraseTree<Role> titles = new PhraseTree<>();
  private final PhraseTree<Area> areas = new PhraseTree<>();

  private TaxonomyReader(Section file) {
    this.file = file;
    this.kinds = new HeadKinds(file.section("heads"));
    this.terms = new TermBook(file.section("synonyms"));
    terms.knowAll(kinds.words().keySet());
  }

  static RoleTaxonomy read(Reader yaml) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      Object document = new Yaml(new SafeConstructor(options)).load(yaml);
      return new TaxonomyReader(Section.root(document)).taxonomy();
    } catch (YAMLException e) {
      throw new InvalidTaxonomy("the file", String.valueOf(e.getMessage()));
    }
  }

  private RoleTaxonomy taxonomy() {
    Section section = file.section("roles");
    section.entries().keySet().forEach(id -> readRole(id, section.section(id)));
    if (roles.isEmpty()) {
      throw new InvalidTaxonomy("roles", "there are none");
    }
    return new RoleTaxonomy(
        Map.copyOf(roles),
        roles.values(),
        vocabulary(),
        titles,
        areas,
        textCues(section),
        among(section));
  }

  private void readRole(String id, Section section) {
    Role role =
        new Role(
            id,
            section.requiredText("name"),
            section.requiredText("family"),
            section.text("onet"),
            breadth(section),
            Set.copyOf(section.phrases("refinedBy")));
    roles.put(id, role);
    section.phrases("titles").forEach(title -> titles.put(terms.meaning(title), role));
    section.phrases("open").forEach(title -> titles.put(terms.meaning(title), role.leftOpen()));
    readAreas(role, section.section("areas"), false);
    readAreas(role, section.section("near"), true);
  }

  private void readAreas(Role role, Section section, boolean near) {
    for (String key : section.entries().keySet()) {
      Area area = new Area(role, kinds.bits(section, key), near);
      section.phrases(key).forEach(phrase -> areas.put(terms.meaning(phrase), area));
    }
  }

  private Map<String, TextCue> textCues(Section section) {
    Map<String, TextCue> cues = new HashMap<>();
    for (String id : roles.keySet()) {
      Section text = section.section(id).section("text");
      if (!text.entries().isEmpty()) {
        cues.put(id, textCue(text));
      }
    }
    return Map.copyOf(cues);
  }

  private Map<String, Among> among(Section section) {
    Map<String, Among> among = new HashMap<>();
    for (String id : roles.keySet()) {
      Section others = section.section(id).section("among");
      if (!others.entries().isEmpty()) {
        PhraseTree<Boolean> words = new PhraseTree<>();
        others.phrases("words").forEach(phrase -> words.put(terms.meaning(phrase), true));
        others.phrases("unless").forEach(phrase -> words.put(terms.meaning(phrase), false));
        among.put(id, new Among(role(others), words));
      }
    }
    return Map.copyOf(among);
  }

  private Role role(Section section) {
    Role role = roles.get(section.requiredText("role"));
    if (role == null) {
      throw new InvalidTaxonomy(section.place(), "there is no role '" + section.text("role") + "'");
    }
    return role;
  }

  private TextCue textCue(Section text) {
    Role role = role(text);
    List<String> words = text.phrases("words");
    return new TextCue(role, words, Integer.parseInt(text.requiredText("atLeast")));
  }

  private static Role.Breadth breadth(Section section) {
    String text = section.text("breadth");
    try {
      return text == null
          ? Role.Breadth.SPECIFIC
          : Role.Breadth.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new InvalidTaxonomy(section.place(), "breadth is specific, generic or vague");
    }
  }

  private Vocabulary vocabulary() {
    Map<String, String> activities = new HashMap<>();
    Section section = file.section("activities");
    section
        .entries()
        .keySet()
        .forEach(key -> activities.put(TermBook.words(key), section.requiredText(key)));
    terms.knowAll(activities.keySet());
    return new Vocabulary(
        terms.synonyms(),
        terms.known(),
        longestFirst(file.phrases("compounds")),
        kinds.words(),
        Map.copyOf(activities),
        Set.copyOf(file.phrases("grades")),
        Set.copyOf(file.phrases("prepositions")),
        Set.copyOf(file.phrases("fillers")),
        kinds.bits(file.phrases("followers")));
  }

  private static List<String> longestFirst(Collection<String> words) {
    return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }
}
