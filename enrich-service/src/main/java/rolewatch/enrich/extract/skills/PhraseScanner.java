package rolewatch.enrich.extract.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PreparedText;
import rolewatch.enrich.text.Tokens;

/** Finds every name and every cue in a text in one pass; of those that overlap, the longer. */
final class PhraseScanner {

  private final PhraseTrie trie;
  private final PhraseIndex index;
  private final Lexicon lexicon;
  private final @Nullable SkillName[] names;
  private final @Nullable Set<Cue>[] cues;

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
    cues = cuesIn(phrases, cuesOf);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Set<Cue>[] cuesIn(List<String> phrases, Map<String, Set<Cue>> cuesOf) {
    return phrases.stream().map(cuesOf::get).toArray(Set[]::new);
  }

  /** Reads a text from its first letter to its last. */
  ScannedText scan(PreparedText text) {
    return new Pass(text).run();
  }

  /** The longest name that begins the text, if a name does. */
  @Nullable SkillName nameAtStart(String lower) {
    SkillName found = null;
    int node = trie.root();
    for (int i = 0; i < lower.length(); i++) {
      node = trie.step(node, lower.charAt(i));
      if (node < 0) {
        break;
      }
      int value = trie.value(node);
      if (value >= 0 && names[value] != null && Letters.endsWord(lower, i + 1)) {
        found = names[value];
      }
    }
    return found;
  }

  private final class Pass {

    private final PreparedText text;
    private final String lower;
    private final char[] letters;
    private final Tokens tokens;
    private int token;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CueHit> hits = new ArrayList<>();
    private final LineStarts lines = new LineStarts();
    private int sentence;
    private @Nullable SkillName name;
    private @Nullable Set<Cue> cue;
    private int nameEnd;
    private int cueEnd;

    Pass(PreparedText text) {
      this.text = text;
      this.lower = text.lower();
      this.letters = lower.toCharArray();
      this.tokens = text.tokens(lexicon);
    }

    ScannedText run() {
      int i = 0;
      while (i < letters.length) {
        char letter = letters[i];
        if (letter == ' ') {
          i++;
          continue;
        }
        if (letter == '\n') {
          lines.add(i + 1);
          sentence++;
        }
        i = take(i);
      }
      return new ScannedText(text, mentions, hits, lines);
    }

    private int take(int start) {
      find(start);
      if (cueEnd > nameEnd && isIdiom()) {
        return cueEnd;
      }
      if (cue != null && cueEnd >= nameEnd && !isIdiom()) {
        hits.add(new CueHit(cue, start, cueEnd, lines.last(), sentence));
      }
      if (name != null && nameEnd >= cueEnd) {
        mentions.add(new Mention(name, start, nameEnd, lines.last(), sentence));
      }
      int end = Math.max(nameEnd, cueEnd);
      return end > start ? end : skip(start);
    }

    private void find(int start) {
      name = null;
      cue = null;
      nameEnd = start;
      cueEnd = start;
      while (token < tokens.size() && tokens.start(token) < start) {
        token++;
      }
      boolean word = token < tokens.size() && tokens.start(token) == start;
      if (word
          && !PhraseIndex.isVersioned(tokens, token)
          && !PhraseIndex.isVersioned(tokens, token + 1)) {
        look(start);
      } else {
        walk(start);
      }
    }

    private void look(int start) {
      for (int phrase : index.alone(tokens.id(token))) {
        noteAt(phrase, start);
      }
      if (token + 1 < tokens.size()) {
        for (int phrase : index.beginning(tokens.id(token), tokens.id(token + 1))) {
          noteAt(phrase, start);
        }
      }
    }

    private void noteAt(int phrase, int start) {
      int end = index.end(phrase, letters, start);
      if (end >= 0) {
        note(phrase, start, end);
      }
    }

    private boolean isIdiom() {
      Set<Cue> kinds = cue;
      return kinds != null && (kinds.contains(Cue.IDIOM) || kinds.contains(Cue.WORDS));
    }

    private boolean fitsCase(Set<Cue> kinds, int start, int end) {
      return !kinds.contains(Cue.WORDS)
          || (Letters.isLowerCase(text.text(), start + 1, end)
              && (Character.isLowerCase(text.text().charAt(start))
                  || Letters.startsSentence(text.text(), start)));
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
      SkillName foundName = names[value];
      if (foundName != null) {
        int wordEnd = Letters.endOfName(lower, start, end);
        if (wordEnd >= 0) {
          name = foundName;
          nameEnd = wordEnd;
        }
      }
      Set<Cue> foundCue = cues[value];
      if (foundCue != null && Letters.endsWord(lower, end) && fitsCase(foundCue, start, end)) {
        cue = foundCue;
        cueEnd = end;
      }
    }

    private int skip(int start) {
      boolean word = token < tokens.size() && tokens.start(token) == start;
      int end = word ? tokens.end(token) : start;
      while (end < letters.length && Letters.isWord(letters[end])) {
        end++;
      }
      if (end > start) {
        return end;
      }
      if (Letters.endsSentence(lower, start)) {
        sentence++;
      }
      return start + 1;
    }
  }
}
