package rolewatch.enrich.extract.skills;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a taxonomy line by line; keeps what is needed to say which line is wrong. */
final class TaxonomyReader {

  private static final Pattern HEADING = Pattern.compile("\\[([^:\\]]+):\\s*(\\w+)]");

  private record Entry(int line, String category, Skill.Domain domain, TaxonomyLine said) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, Integer> lineOfName = new HashMap<>();
  private @Nullable String category;
  private Skill.Domain domain = Skill.Domain.FIELD;
  private int line;

  SkillTaxonomy read(InputStream in) {
    Resources.lines(in).forEach(this::readLine);
    Map<String, Skill> skills = new LinkedHashMap<>();
    List<SkillName> names = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Skill skill = skillOf(entry);
      skills.put(skill.id(), skill);
      entry.said().names().forEach(name -> names.add(nameOf(skill, entry.said(), name)));
    }
    return new SkillTaxonomy(skills, names);
  }

  // "Apache Kafka" has no other meaning, "Kafka" has.
  private static SkillName nameOf(Skill skill, TaxonomyLine said, String name) {
    boolean first = name.equals(said.names().getFirst());
    return new SkillName(
        skill,
        TaxonomyLine.textOf(name),
        TaxonomyLine.doubtOf(name),
        said.near(),
        first ? said.against() : List.of());
  }

  private void readLine(String raw) {
    line++;
    String text = raw.strip();
    if (text.isEmpty() || text.startsWith("# ") || text.equals("#")) {
      return;
    }
    if (text.startsWith("[")) {
      readHeading(text);
      return;
    }
    if (category == null) {
      throw fault("stands before the first [category: domain]");
    }
    TaxonomyLine said = TaxonomyLine.read(text, line);
    said.names().forEach(this::claim);
    Entry earlier = entries.putIfAbsent(said.id(), new Entry(line, category, domain, said));
    if (earlier != null) {
      throw fault("has the id '" + said.id() + "' of line " + earlier.line());
    }
  }

  private void readHeading(String text) {
    Matcher heading = HEADING.matcher(text);
    if (!heading.matches()) {
      throw fault("is no heading like [databases: tech]");
    }
    category = heading.group(1).strip();
    try {
      domain = Skill.Domain.valueOf(heading.group(2).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw fault("has the domain '" + heading.group(2) + "'; use tech, tool or field");
    }
  }

  private void claim(String name) {
    String text = TaxonomyLine.textOf(name);
    Integer earlier = lineOfName.putIfAbsent(PhraseTrie.canonical(text), line);
    if (earlier != null) {
      throw fault("has the name '" + text + "' of line " + earlier);
    }
  }

  private Skill skillOf(Entry entry) {
    return new Skill(
        entry.said().id(),
        TaxonomyLine.textOf(entry.said().names().getFirst()),
        entry.category(),
        entry.domain(),
        impliedBy(entry));
  }

  // All that is implied, directly or through another skill; a circle ends by itself.
  private List<String> impliedBy(Entry entry) {
    Set<String> found = new LinkedHashSet<>();
    Deque<Entry> open = new ArrayDeque<>(List.of(entry));
    while (!open.isEmpty()) {
      Entry next = open.poll();
      for (String id : next.said().implied()) {
        Entry implied = entries.get(id);
        if (implied == null) {
          line = next.line();
          throw fault("implies '" + id + "', which does not exist");
        }
        if (found.add(id)) {
          open.add(implied);
        }
      }
    }
    found.remove(entry.said().id());
    return List.copyOf(found);
  }

  private InvalidTaxonomy fault(String problem) {
    return new InvalidTaxonomy(line, problem);
  }
}
