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

  private static final int LONGEST_ID = 80;
  private static final Pattern HEADING = Pattern.compile("\\[([^:\\]]+):\\s*(\\w+)]");

  private record Entry(
      int line,
      String id,
      String category,
      Skill.Domain domain,
      List<String> names,
      List<String> implied,
      List<String> near) {}

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
      for (String name : entry.names()) {
        names.add(new SkillName(skill, textOf(name), doubtOf(name), entry.near()));
      }
    }
    return new SkillTaxonomy(skills, names);
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
    Entry entry = entryOf(text);
    Entry earlier = entries.putIfAbsent(entry.id(), entry);
    if (earlier != null) {
      throw fault("has the id '" + entry.id() + "' of line " + earlier.line());
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

  private Entry entryOf(String text) {
    if (category == null) {
      throw fault("stands before the first [category: domain]");
    }
    String beforeNear = before(text, " @ ");
    String beforeImplied = before(beforeNear, " > ");
    String givenId = before(beforeImplied, " = ");
    boolean given = givenId.length() < beforeImplied.length();
    List<String> names = list(given ? behind(beforeImplied, givenId) : beforeImplied, ';');
    String id = given ? givenId.strip() : idOf(names.getFirst());
    if (!isId(id)) {
      throw fault("has the id '" + id + "'; use small letters, digits and . + # & / -");
    }
    List<String> implied = list(behind(beforeNear, beforeImplied), ' ');
    List<String> near = list(behind(text, beforeNear).toLowerCase(Locale.ROOT), ',');
    names.forEach(name -> claim(PhraseTrie.canonical(textOf(name)), name));
    return new Entry(line, id, category, domain, names, implied, near);
  }

  private void claim(String key, String name) {
    Integer earlier = lineOfName.putIfAbsent(key, line);
    if (earlier != null) {
      throw fault("has the name '" + textOf(name) + "' of line " + earlier);
    }
  }

  private static String before(String text, String mark) {
    int place = text.indexOf(mark);
    return place < 0 ? text : text.substring(0, place);
  }

  // What follows a part and the three letters of the mark behind it.
  private static String behind(String text, String part) {
    return part.length() == text.length() ? "" : text.substring(part.length() + 3);
  }

  private List<String> list(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int next = text.indexOf(separator, start);
      int end = next < 0 ? text.length() : next;
      String part = text.substring(start, end).strip();
      if (part.isEmpty()) {
        throw fault("has an empty name or word");
      }
      parts.add(part);
      start = end + 1;
    }
    return parts;
  }

  private Skill skillOf(Entry entry) {
    return new Skill(
        entry.id(),
        textOf(entry.names().getFirst()),
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
      for (String id : next.implied()) {
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
    found.remove(entry.id());
    return List.copyOf(found);
  }

  private static int doubtOf(String name) {
    return name.length() == textOf(name).length() ? 0 : name.charAt(name.length() - 1) - '0';
  }

  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      boolean plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
      if (!plain && ".+#&/-".indexOf(letter) < 0) {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST_ID;
  }

  private static String textOf(String name) {
    int mark = name.length() - 2;
    boolean doubtful =
        mark > 0 && name.charAt(mark) == '~' && "123".indexOf(name.charAt(mark + 1)) >= 0;
    return doubtful ? name.substring(0, mark) : name;
  }

  private static String idOf(String name) {
    return textOf(name)
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-')
        .replace("!", "")
        .replace("'", "");
  }

  private InvalidTaxonomy fault(String problem) {
    return new InvalidTaxonomy(line, problem);
  }
}
