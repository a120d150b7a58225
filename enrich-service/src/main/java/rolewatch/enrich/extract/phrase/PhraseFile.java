package rolewatch.enrich.extract.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rolewatch.enrich.extract.phrase.Pattern.AtEnd;
import rolewatch.enrich.extract.phrase.Pattern.AtMark;
import rolewatch.enrich.extract.phrase.Pattern.AtStart;
import rolewatch.enrich.extract.phrase.Pattern.Element;
import rolewatch.enrich.extract.phrase.Pattern.Gap;
import rolewatch.enrich.extract.phrase.Pattern.NotBefore;
import rolewatch.enrich.extract.phrase.Pattern.NotNext;
import rolewatch.enrich.extract.phrase.Pattern.OneOf;

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

  // Words of nearly every posting: a pattern is looked for by its other words. It only saves time.
  private static final String COMMON =
      "the of and to in for a is on with as are be this that or we you our your will by an at from"
          + " have who it they more all can work working works about team teams has not how us if"
          + " into through also no may must need needs able ability opportunity job jobs role roles"
          + " position positions experience support manage lead leading managing any only there"
          + " when where what new time full part people candidates applicants employees is re s t"
          + " ll ve day days week weeks month months year years one two three company environment"
          + " culture office offices site person location de la en le les un une el los du des und"
          + " die der das in mit im zu von e o a os as um uma do da del con na no per par pour een"
          + " het van op voor met is seeking looking hiring customer customers client clients"
          + " contract business organization both among across between over so do does don";

  private final Words words = new Words();
  private final Map<String, List<String>> sets = new HashMap<>();
  private final Map<Integer, Integer> values = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private final BitSet triggers = new BitSet();
  private final BitSet common = new BitSet();

  private PhraseFile() {
    for (String word : COMMON.split(" ")) {
      common.set(words.add(word));
    }
  }

  static PhraseFile read(Class<?> owner, String name) {
    PhraseFile file = new PhraseFile();
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
    file.words.close();
    return file;
  }

  Words words() {
    return words;
  }

  /** The number each word stands for; 0 where it is none. */
  int[] numbers() {
    int[] numbers = new int[words.size()];
    values.forEach((id, value) -> numbers[id] = value);
    return numbers;
  }

  /** The patterns that may begin with each word. */
  Pattern[][] byFirstWord(Pattern[] none) {
    List<List<Pattern>> lists = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lists.add(new ArrayList<>(0));
    }
    for (Pattern pattern : patterns) {
      firstWords(pattern).stream().forEach(id -> lists.get(id).add(pattern));
    }
    return lists.stream().map(list -> list.toArray(none)).toArray(Pattern[][]::new);
  }

  private static BitSet firstWords(Pattern pattern) {
    BitSet first = new BitSet();
    for (Element element : pattern.elements()) {
      if (element instanceof OneOf oneOf) {
        first.or(oneOf.single());
        oneOf.phrases().forEach(phrase -> first.set(phrase[0]));
        if (!oneOf.optional()) {
          return first;
        }
      }
    }
    throw new IllegalArgumentException("A pattern needs a word that must be there: " + pattern);
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
    patterns.add(new Pattern(meaning, List.copyOf(elements), needs(elements)));
  }

  // The words of the element that is rarest in postings, each with its bit.
  private long needs(List<Element> elements) {
    BitSet rarest = new BitSet();
    int fewest = Integer.MAX_VALUE;
    for (Element element : elements) {
      if (element instanceof OneOf oneOf && !oneOf.optional()) {
        BitSet needed = needed(oneOf);
        int common = (int) needed.stream().filter(this::isCommon).count();
        if (common < fewest) {
          fewest = common;
          rarest = needed;
        }
      }
    }
    rarest.stream().forEach(triggers::set);
    return rarest.stream().mapToLong(PhraseFile::bit).reduce(0, (a, b) -> a | b);
  }

  private BitSet needed(OneOf oneOf) {
    BitSet needed = (BitSet) oneOf.single().clone();
    for (int[] phrase : oneOf.phrases()) {
      needed.set(Arrays.stream(phrase).filter(id -> !isCommon(id)).findFirst().orElse(phrase[0]));
    }
    return needed;
  }

  private boolean isCommon(int id) {
    return common.get(id);
  }

  private static long bit(int word) {
    return 1L << ((word * 0x9E3779B9) >>> 26);
  }

  /** For each word the bit of the patterns that need it. */
  long[] triggers() {
    long[] bits = new long[words.size()];
    triggers.stream().forEach(id -> bits[id] = bit(id));
    return bits;
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
        BitSet none = alternatives(part.substring(1), false, false, where).single();
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
    BitSet single = new BitSet();
    List<int[]> phrases = new ArrayList<>();
    for (String alternative : expand(List.of(list.split("/")), where)) {
      int[] ids = Arrays.stream(alternative.split("_")).mapToInt(words::add).toArray();
      if (ids.length == 1) {
        single.set(ids[0]);
      } else {
        phrases.add(ids);
      }
    }
    return new OneOf(single, List.copyOf(phrases), optional, captured);
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
    values.put(words.add(word), Integer.parseInt(alternative.substring(colon + 1)));
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
