package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;

/** Finds every name and every cue in a text in one pass; of those that overlap, the longer. */
final class PhraseScanner {

  private static final int NONE = -1;
  private static final int WORDS = Cue.WORDS.bit();
  private static final int IDIOMS = WORDS | Cue.IDIOM.bit();

  private final PhraseTrie trie;
  private final PhraseIndex index;
  private final Lexicon lexicon;
  private final @Nullable SkillName[] names;

  // The kinds of each phrase as bits; 0 if it is no cue.
  private final int[] cues;

  PhraseScanner(List<SkillName> skillNames, Cues skillCues, Lexicon lexicon) {
    Map<String, SkillName> nameOf = new HashMap<>();
    skillNames.forEach(name -> nameOf.put(name.canonical(), name));
    Map<String, Set<Cue>> cuesOf = skillCues.kindsOf();
    List<String> phrases = new ArrayList<>(nameOf.keySet());
    cuesOf.keySet().stream().filter(phrase -> !nameOf.containsKey(phrase)).forEach(phrases::add);
    trie = new PhraseTrie(phrases);
    index = new PhraseIndex(phrases, lexicon);
    this.lexicon = lexicon;
    names = phrases.stream().map(nameOf::get).toArray(SkillName[]::new);
    cues =
        phrases.stream().mapToInt(phrase -> bits(cuesOf.getOrDefault(phrase, Set.of()))).toArray();
  }

  private static int bits(Set<Cue> kinds) {
    return kinds.stream().mapToInt(Cue::bit).sum();
  }

  /** Reads a text from its first letter to its last. */
  ScannedText scan(PreparedText text) {
    return new Pass(text).run();
  }

  /** The longest name that begins the text, if a name does. */
  @Nullable SkillName nameAtStart(String lower) {
    SkillName found = null;
    char[] letters = lower.toCharArray();
    int node = trie.root();
    for (int i = 0; i < letters.length; i++) {
      node = trie.step(node, letters[i]);
      if (node < 0) {
        break;
      }
      int value = trie.value(node);
      if (value >= 0 && names[value] != null && Letters.endsWord(letters, i + 1)) {
        found = names[value];
      }
    }
    return found;
  }

  private final class Pass {

    private final PreparedText text;
    private final char[] letters;
    private final Tokens tokens;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CueHit> hits = new ArrayList<>();
    private final LineStarts lines = new LineStarts();
    private int sentence;
    private int name;
    private int cue;
    private int nameEnd;
    private int cueEnd;

    Pass(PreparedText text) {
      this.text = text;
      this.letters = text.letters();
      this.tokens = text.tokens(lexicon);
    }

    // Most words begin no phrase, and one look says so.
    ScannedText run() {
      int read = 0;
      for (int token = 0; token < tokens.size(); token++) {
        int start = tokens.start(token);
        if (read < start) {
          read = between(read, start);
        }
        if (read == start) {
          read = mayBegin(token) ? take(token) : endOfWord(token);
        }
      }
      between(read, letters.length);
      return new ScannedText(text, mentions, hits, lines);
    }

    private boolean mayBegin(int token) {
      return index.begins(tokens.id(token)) || PhraseIndex.isVersioned(tokens, token);
    }

    /** Reads what is no word; the end is behind {@code to} if a name went on there. */
    private int between(int from, int to) {
      int at = from;
      while (at < to) {
        char letter = letters[at];
        if (letter == ' ') {
          at++;
        } else if (letter == '\n') {
          lines.add(++at);
          sentence++;
        } else {
          at = Letters.isWord(letter) ? Letters.endOfWord(letters, at) : sign(at);
        }
      }
      return at;
    }

    private int sign(int start) {
      begin(start);
      if (index.beginsBySign(letters[start])) {
        walk(start);
      }
      int end = keep(start);
      if (end > start) {
        return end;
      }
      if (Letters.endsSentence(text.text(), start)) {
        sentence++;
      }
      return start + 1;
    }

    private int take(int token) {
      int start = tokens.start(token);
      begin(start);
      if (PhraseIndex.isVersioned(tokens, token) || PhraseIndex.isVersioned(tokens, token + 1)) {
        walk(start);
      } else {
        look(token, start);
      }
      int end = keep(start);
      return end > start ? end : endOfWord(token);
    }

    private int endOfWord(int token) {
      return Letters.endOfWord(letters, tokens.end(token));
    }

    private void begin(int start) {
      name = NONE;
      cue = NONE;
      nameEnd = start;
      cueEnd = start;
    }

    /** Notes the longer of name and cue, and says where it ends. */
    private int keep(int start) {
      boolean idiom = cue != NONE && (cues[cue] & IDIOMS) != 0;
      if (idiom && (cueEnd > nameEnd || cueEnd == nameEnd && isInflected(start))) {
        return cueEnd;
      }
      if (cue != NONE && cueEnd >= nameEnd && !idiom) {
        hits.add(new CueHit(cues[cue], start, cueEnd, lines.last(), sentence));
      }
      if (name != NONE && nameEnd >= cueEnd) {
        SkillName skill = Objects.requireNonNull(names[name]);
        mentions.add(new Mention(skill, start, nameEnd, lines.last(), sentence));
      }
      return Math.max(nameEnd, cueEnd);
    }

    // "dockers" is a word of its own, though it is a name and an -s.
    private boolean isInflected(int start) {
      return name != NONE && nameEnd - start > Objects.requireNonNull(names[name]).text().length();
    }

    private void look(int token, int start) {
      lookAt(index.alone(tokens.id(token)), start);
      if (token + 1 < tokens.size()) {
        lookAt(index.beginning(tokens.id(token), tokens.id(token + 1)), start);
      }
    }

    private void lookAt(int first, int start) {
      for (int entry = first; entry != PhraseIndex.NONE; entry = index.next(entry)) {
        int end = index.end(entry, letters, start);
        if (end >= 0) {
          note(index.phrase(entry), start, end);
        }
      }
    }

    private boolean fitsCase(int start, int end) {
      return Letters.isLowerCase(text.text(), start + 1, end)
          && (Character.isLowerCase(text.text().charAt(start))
              || Letters.startsSentence(text.text(), start));
    }

    // Names may begin with a sign, and end in a version.
    private void walk(int start) {
      if (letters[start] == '.' && start > 0 && Letters.isWord(letters[start - 1])) {
        return;
      }
      int node = trie.root();
      for (int i = start; i < letters.length; i++) {
        node = trie.step(node, letters[i]);
        if (node < 0) {
          return;
        }
        int value = trie.value(node);
        if (value >= 0) {
          note(value, start, i + 1);
        }
      }
    }

    private void note(int value, int start, int end) {
      if (names[value] != null) {
        int wordEnd = Letters.endOfName(letters, start, end);
        if (wordEnd >= 0) {
          name = value;
          nameEnd = wordEnd;
        }
      }
      int kinds = cues[value];
      if (kinds != 0
          && Letters.endsWord(letters, end)
          && ((kinds & WORDS) == 0 || fitsCase(start, end))) {
        cue = value;
        cueEnd = end;
      }
    }
  }
}
