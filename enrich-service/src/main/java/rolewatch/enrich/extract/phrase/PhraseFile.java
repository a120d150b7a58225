package rolewatch.enrich.extract.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rolewatch.enrich.extract.phrase.Pattern.AtEnd;
import rolewatch.enrich.extract.phrase.Pattern.AtMark;
import rolewatch.enrich.extract.phrase.Pattern.AtStart;
import rolewatch.enrich.extract.phrase.Pattern.Element;
import rolewatch.enrich.extract.phrase.Pattern.Gap;
import rolewatch.enrich.extract.phrase.Pattern.NotBefore;
import rolewatch.enrich.extract.phrase.Pattern.NotNext;
import rolewatch.enrich.extract.phrase.Pattern.OneOf;
import rolewatch.enrich.text.Lexicon;

/**
 * Reads a book of phrases.
 *
 * <pre>
 * # a comment
 * {@code @office} = office offices head_quarters      a set; "_" joins the words of one alternative
 * {@code @days} = one:1 two:2 2:2                     words with the number they stand for
 * [hybrid]                                 what the patterns below mean
 * hybrid role/position                     one word after the other, "/" between alternatives
 * work in {@code @office} =@days days? ~3 week        "?" may be left out, "~3" up to three words of any kind,
 *                                          "~~3" with commas and brackets between,
 *                                          "=" the number of the match
 * !no/not remote :                         not behind "no" or "not"; a colon or dash must follow
 * ^ remote $                               a whole item; "!team" after a word: not before "team"
 * </pre>
 *
 * Words are matched without case and accents; a hyphen is a space; no pattern crosses the end of a
 * sentence or list item.
 */
final class PhraseFile {

  private final Lexicon lexicon;
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<Integer, Integer> values = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private final CommonWords common;

  private PhraseFile(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.common = CommonWords.in(lexicon);
  }

  static PhraseFile read(Class<?> owner, String name, Lexicon lexicon) {
    PhraseFile file = new PhraseFile(lexicon);
    String meaning = "";
    int number = 0;
    for (String line : text(owner, name).lines().toList()) {
      number++;
      String content = line.strip();
      if (content.startsWith("[")) {
        meaning = content.substring(1, content.length() - 1);
      } else if (!content.isEmpty() && content.charAt(0) != '#') {
        file.line(content, meaning, name + ":" + number);
      }
    }
    return file;
  }

  /** The patterns in the order of the file. */
  List<Pattern> patterns() {
    return List.copyOf(patterns);
  }

  /** The number each word stands for; 0 where it is none. */
  int[] numbers() {
    int[] numbers = new int[lexicon.size()];
    values.forEach((id, value) -> numbers[id] = value);
    return numbers;
  }

  private static WordSet firstWords(List<Element> elements) {
    Set<Integer> first = new HashSet<>();
    for (Element element : elements) {
      if (element instanceof OneOf oneOf) {
        oneOf.single().stream().forEach(first::add);
        oneOf.phrases().forEach(phrase -> first.add(phrase[0]));
        if (!oneOf.optional()) {
          break;
        }
      }
    }
    return WordSet.of(first);
  }

  private void line(String content, String meaning, String where) {
    if (content.charAt(0) == '@' && content.contains(" = ")) {
      String[] parts = content.split(" = ", 2);
      sets.put(parts[0], expand(List.of(parts[1].strip().split("\\s+")), where));
      return;
    }
    List<Element> elements = new ArrayList<>();
    for (String part : content.split("\\s+")) {
      elements.add(element(part, !hasWord(elements), where));
    }
    if (beginsOptional(elements)) {
      throw new IllegalArgumentException(where + " must begin with a word that has to be there");
    }
    patterns.add(
        new Pattern(meaning, List.copyOf(elements), firstWords(elements), needs(elements)));
  }

  // The words of the element that is rarest in postings.
  private WordSet needs(List<Element> elements) {
    Set<Integer> rarest = Set.of();
    double fewest = Double.MAX_VALUE;
    for (Element element : elements) {
      if (element instanceof OneOf oneOf && !oneOf.optional()) {
        Set<Integer> needed = needed(oneOf);
        double often = needed.stream().mapToDouble(common::frequency).sum();
        if (often < fewest) {
          fewest = often;
          rarest = needed;
        }
      }
    }
    return WordSet.of(rarest);
  }

  private Set<Integer> needed(OneOf oneOf) {
    Set<Integer> needed = new HashSet<>();
    oneOf.single().stream().forEach(needed::add);
    oneOf.phrases().forEach(phrase -> needed.add(common.rarest(phrase)));
    return needed;
  }

  private static boolean beginsOptional(List<Element> elements) {
    for (Element element : elements) {
      if (element instanceof OneOf oneOf) {
        return oneOf.optional();
      }
    }
    return true;
  }

  private static boolean hasWord(List<Element> elements) {
    return elements.stream().anyMatch(OneOf.class::isInstance);
  }

  private Element element(String part, boolean first, String where) {
    return switch (part.charAt(0)) {
      case '^' -> new AtStart();
      case '$' -> new AtEnd();
      case ':' -> new AtMark();
      case '~' -> gap(part);
      case '!' -> {
        WordSet none = alternatives(part.substring(1), false, false, where).single();
        yield first ? new NotBefore(none) : new NotNext(none);
      }
      default -> {
        boolean captured = part.charAt(0) == '=';
        boolean optional = part.endsWith("?");
        String list = part.substring(captured ? 1 : 0, part.length() - (optional ? 1 : 0));
        yield alternatives(list, optional, captured, where);
      }
    };
  }

  private static Gap gap(String part) {
    boolean marks = part.charAt(1) == '~';
    return new Gap(Integer.parseInt(part.substring(marks ? 2 : 1)), marks);
  }

  private OneOf alternatives(String list, boolean optional, boolean captured, String where) {
    Set<Integer> single = new HashSet<>();
    List<int[]> phrases = new ArrayList<>();
    for (String alternative : expand(List.of(list.split("/")), where)) {
      int[] ids = Arrays.stream(alternative.split("_")).mapToInt(lexicon::add).toArray();
      if (ids.length == 1) {
        single.add(ids[0]);
      } else {
        phrases.add(ids);
      }
    }
    return new OneOf(WordSet.of(single), List.copyOf(phrases), optional, captured);
  }

  // Replaces the names of sets by what is in them, and notes the numbers that words stand for.
  private List<String> expand(List<String> alternatives, String where) {
    List<String> expanded = new ArrayList<>();
    for (String alternative : alternatives) {
      if (alternative.charAt(0) == '@') {
        List<String> set = sets.get(alternative);
        if (set == null) {
          throw new IllegalArgumentException(where + " uses the unknown set " + alternative);
        }
        expanded.addAll(set);
      } else {
        expanded.add(withoutValue(alternative));
      }
    }
    return List.copyOf(expanded);
  }

  private String withoutValue(String alternative) {
    int colon = alternative.indexOf(':');
    if (colon < 0) {
      return alternative;
    }
    String word = alternative.substring(0, colon);
    values.put(lexicon.add(word), Integer.parseInt(alternative.substring(colon + 1)));
    return word;
  }

  private static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The book " + name + " is missing beside " + owner);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the book " + name, e);
    }
  }
}
