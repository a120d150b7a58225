package rolewatch.enrich.extract.role;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import rolewatch.enrich.extract.words.Letters;
import rolewatch.enrich.extract.words.PhraseTree;

/** Reads a taxonomy file and refuses one that cannot mean what it says. */
final class TaxonomyReader {

  private static final int MAX_KINDS = 31;

  private final Section file;
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();
  private final PhraseTree<List<String>> synonyms = new PhraseTree<>();
  private final PhraseTree<Role> titles = new PhraseTree<>();
  private final PhraseTree<Area> areas = new PhraseTree<>();

  private TaxonomyReader(Section file) {
    this.file = file;
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
    readHeads();
    readSynonyms();
    Section section = file.section("roles");
    section.entries().keySet().forEach(id -> readRole(id, section.section(id)));
    if (roles.isEmpty()) {
      throw new InvalidTaxonomy("roles", "there are none");
    }
    return new RoleTaxonomy(
        Map.copyOf(roles), roles.values(), vocabulary(), titles, areas, textCues(section));
  }

  private void readHeads() {
    kinds.put("none", Vocabulary.NONE);
    Section section = file.section("heads");
    if (section.entries().size() > MAX_KINDS) {
      throw new InvalidTaxonomy("heads", "at most " + MAX_KINDS + " kinds are possible");
    }
    for (String kind : section.entries().keySet()) {
      int bit = 1 << kinds.size();
      kinds.put(kind, bit);
      section.phrases(kind).forEach(word -> heads.merge(word, bit, (a, b) -> a | b));
    }
    known.addAll(heads.keySet());
  }

  private void readSynonyms() {
    Section section = file.section("synonyms");
    for (String meaning : section.entries().keySet()) {
      List<String> terms = List.of(words(meaning).split(" ", -1));
      known.addAll(terms);
      section.phrases(meaning).forEach(phrase -> synonyms.put(know(phrase), terms));
    }
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
    section.phrases("titles").forEach(title -> titles.put(meaning(title), role));
    section.phrases("open").forEach(title -> titles.put(meaning(title), role.leftOpen()));
    readAreas(role, section.section("areas"), false);
    readAreas(role, section.section("near"), true);
  }

  private void readAreas(Role role, Section section, boolean near) {
    for (String key : section.entries().keySet()) {
      Area area = new Area(role, kinds(section, key), near);
      section.phrases(key).forEach(phrase -> areas.put(meaning(phrase), area));
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

  private TextCue textCue(Section text) {
    Role role = roles.get(text.requiredText("role"));
    if (role == null) {
      throw new InvalidTaxonomy(text.place(), "there is no role '" + text.text("role") + "'");
    }
    List<String> words = text.phrases("words");
    return new TextCue(role, words, Integer.parseInt(text.requiredText("atLeast")));
  }

  private int kinds(Section section, String key) {
    int bits = 0;
    for (String kind : key.split(" ", -1)) {
      Integer bit = kinds.get(kind);
      if (bit == null) {
        throw new InvalidTaxonomy(section.place(), "'" + kind + "' is no kind of head");
      }
      bits |= bit;
    }
    return bits;
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
        .forEach(key -> activities.put(words(key), section.requiredText(key)));
    known.addAll(activities.keySet());
    return new Vocabulary(
        synonyms,
        Set.copyOf(known),
        longestFirst(file.phrases("compounds")),
        Map.copyOf(heads),
        Map.copyOf(activities),
        Set.copyOf(file.phrases("grades")),
        Set.copyOf(file.phrases("prepositions")),
        Set.copyOf(file.phrases("fillers")),
        followers());
  }

  private int followers() {
    return file.phrases("followers").stream()
        .mapToInt(kind -> kinds.getOrDefault(kind, 0))
        .reduce(0, (a, b) -> a | b);
  }

  private static List<String> longestFirst(Collection<String> words) {
    return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  // Titles are put into terms before phrases are looked up, so phrases must be, too.
  private String meaning(String phrase) {
    List<String> words = List.of(know(phrase).split(" ", -1));
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      PhraseTree.Match<List<String>> match = synonyms.longest(words, i, words.size());
      terms.addAll(match == null ? List.of(words.get(i)) : match.values().getFirst());
      i = match == null ? i + 1 : match.end();
    }
    return String.join(" ", terms);
  }

  private String know(String phrase) {
    known.addAll(List.of(phrase.split(" ", -1)));
    return phrase;
  }

  private static String words(String phrase) {
    return Letters.plain(phrase.toLowerCase(Locale.ROOT).strip());
  }
}
