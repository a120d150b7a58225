package rolewatch.enrich.extract.workmode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.words.DataLines;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.Tokens;

/**
 * The words that say where work is done, each with the parts it may play. In the file "_" joins the
 * words of one entry, ":" gives a word its number, and each heading is a {@link Part}.
 */
final class WorkplaceWords {

  private record Phrase(int[] ids, long parts) {}

  private final Lexicon lexicon;
  private final Map<Integer, Long> singles = new HashMap<>();
  private final Map<Integer, Integer> values = new HashMap<>();
  private final Map<Integer, List<Phrase>> phrases = new HashMap<>();
  private final long[] own;
  private final int[] numbers;
  private final Phrase[][] byFirstWord;

  WorkplaceWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    Part part = Part.SEAT;
    for (String line : DataLines.beside(WorkplaceWords.class, "workplace.words")) {
      if (line.startsWith("[")) {
        part = Part.valueOf(line.substring(1, line.length() - 1));
      } else {
        for (String entry : line.strip().split("\\s+")) {
          add(entry, part);
        }
      }
    }
    this.own = new long[lexicon.size()];
    this.numbers = new int[lexicon.size()];
    this.byFirstWord = new Phrase[lexicon.size()][];
    fill();
  }

  /** The number a word stands for; 0 if none. */
  int number(int id) {
    return id >= 0 && id < numbers.length ? numbers[id] : 0;
  }

  private boolean beginsPhrase(int id) {
    return id >= 0 && id < byFirstWord.length && byFirstWord[id] != null;
  }

  /** How many words the longest entry that stands at a word has; 1 if none of several does. */
  int length(Tokens words, int at) {
    Phrase phrase = phrase(words, at);
    return phrase == null ? 1 : phrase.ids.length;
  }

  /** The parts of the longest entry that stands at a word. */
  long partsAt(Tokens words, int at) {
    Phrase phrase = phrase(words, at);
    return phrase == null ? own(words.id(at)) : phrase.parts;
  }

  private long own(int id) {
    return id >= 0 && id < own.length ? own[id] : 0;
  }

  private @Nullable Phrase phrase(Tokens words, int at) {
    if (!beginsPhrase(words.id(at))) {
      return null;
    }
    for (Phrase phrase : byFirstWord[words.id(at)]) {
      if (stands(phrase.ids, words, at)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean stands(int[] ids, Tokens words, int at) {
    for (int i = 1; i < ids.length; i++) {
      if (at + i >= words.size()
          || words.gap(at + i) != Tokens.NONE
          || words.id(at + i) != ids[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(String entry, Part part) {
    String[] pair = entry.split(":", 2);
    int[] ids = Arrays.stream(pair[0].split("_")).mapToInt(lexicon::add).toArray();
    if (ids.length > 1) {
      addPhrase(ids, part);
      return;
    }
    singles.merge(ids[0], part.bit(), (a, b) -> a | b);
    if (pair.length > 1) {
      values.put(ids[0], Integer.parseInt(pair[1]));
    }
  }

  private void addPhrase(int[] ids, Part part) {
    List<Phrase> list = phrases.computeIfAbsent(ids[0], _ -> new ArrayList<>());
    long parts = part.bit();
    for (int i = 0; i < list.size(); i++) {
      if (Arrays.equals(list.get(i).ids, ids)) {
        parts |= list.remove(i).parts;
      }
    }
    list.add(new Phrase(ids, parts));
    list.sort((a, b) -> b.ids.length - a.ids.length);
  }

  private void fill() {
    singles.forEach((id, bits) -> own[id] = bits);
    values.forEach((id, value) -> numbers[id] = value);
    phrases.forEach((id, list) -> byFirstWord[id] = list.toArray(Phrase[]::new));
  }
}
