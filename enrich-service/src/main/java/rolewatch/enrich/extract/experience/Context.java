package rolewatch.enrich.extract.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rolewatch.enrich.extract.words.PhraseTree;

/** How far, in tokens, the nearest cue of each kind stands from a stretch of time. */
final class Context {

  static final int FAR = 99;

  private static final Set<String> PARTING =
      Set.of(
          ",", ":", "(", "but", "and", "und", "aber", "et", "mais", "y", "pero", "e", "mas", "en");

  private static final int WHOLE_REACH = 5;
  private static final int CEILING_REACH = 5;

  private final Sentence sentence;
  private final Duration duration;
  private final int[] left = new int[Cue.values().length];
  private final int[] right = new int[Cue.values().length];

  Context(Sentence sentence, Duration duration, PhraseTree<Cue> cues) {
    this.sentence = sentence;
    this.duration = duration;
    Arrays.fill(left, FAR);
    Arrays.fill(right, FAR);
    List<String> texts = new ArrayList<>(sentence.tokens().size());
    sentence.tokens().forEach(token -> texts.add(token.text()));
    for (int start = 0; start < texts.size(); start++) {
      for (PhraseTree.Match<Cue> match : cues.all(texts, start, texts.size())) {
        note(match.values(), start, match.end());
      }
    }
  }

  private void note(List<Cue> cues, int start, int end) {
    boolean before = end <= duration.first();
    boolean behind = start > duration.last();
    for (Cue cue : cues) {
      if (before) {
        left[cue.ordinal()] = Math.min(left[cue.ordinal()], duration.first() - end);
      } else if (behind) {
        right[cue.ordinal()] = Math.min(right[cue.ordinal()], start - duration.last() - 1);
      }
    }
  }

  int left(Cue cue) {
    return left[cue.ordinal()];
  }

  int right(Cue cue) {
    return right[cue.ordinal()];
  }

  boolean anywhere(Cue cue) {
    return left(cue) < FAR || right(cue) < FAR;
  }

  /**
   * True if a word in -ing stands within a few tokens behind: years managing, years of building.
   */
  boolean somebodyDoes() {
    List<Token> tokens = sentence.tokens();
    int limit = Math.min(tokens.size(), duration.last() + 4);
    for (int i = duration.last() + 1; i < limit; i++) {
      String text = tokens.get(i).text();
      if (text.endsWith("ing") && text.length() > 5) {
        return true;
      }
    }
    return false;
  }

  /** True if the number is the most that is asked for: up to two years. */
  boolean isCeiling() {
    return left(Cue.CEILING) == 0
        && left(Cue.FLOOR) > 0
        && !followsNumber()
        && duration.max() == null
        && !duration.open();
  }

  // "at least 3 and up to 6 years"
  private boolean followsNumber() {
    int from = Math.max(0, duration.first() - CEILING_REACH);
    return sentence.tokens().subList(from, duration.first()).stream().anyMatch(Token::isNumber);
  }

  /** True if the words behind say that nothing is left out: six years in total. */
  boolean isWhole() {
    return right(Cue.WHOLE) <= WHOLE_REACH;
  }

  /** True if the sentence says that you have done something for so long. */
  boolean somebodyHasDone() {
    return Whose.isYours(sentence, duration);
  }

  /** True if the years are those of others, who stand beside you or help you. */
  boolean othersHave() {
    return Whose.isOthers(this, sentence, duration);
  }

  /** True if nothing but marks stands between the line's beginning and the number. */
  boolean opensLine() {
    return sentence.opensLine()
        && sentence.tokens().subList(0, duration.first()).stream()
            .noneMatch(token -> token.isWord() || token.isNumber());
  }

  /** True if the number and its unit are joined: a five-year plan. */
  boolean isCompound() {
    int unit = sentence.unit();
    return unit > 0
        && unit == duration.last()
        && sentence.tokens().get(unit - 1).is("-")
        && sentence.tokens().get(unit - 1).end() == sentence.tokens().get(unit).start();
  }

  /** True if the duration is the beginning of a bracket: ten cooks (5+ years). */
  boolean opensBracket() {
    int at = duration.first() - 1;
    at -= at > 0 && sentence.tokens().get(at).is("~") ? 1 : 0;
    return at >= 0 && sentence.tokens().get(at).is("(");
  }

  /** Distance to the nearest token that ends the clause behind the duration. */
  int clauseBehind() {
    List<Token> tokens = sentence.tokens();
    for (int i = duration.last() + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(",") || tokens.get(i).is("(") || isDash(tokens, i)) {
        return i - duration.last() - 1;
      }
    }
    return FAR;
  }

  /** Distance to the nearest token in front of the duration that parts two statements. */
  int clauseBefore() {
    List<Token> tokens = sentence.tokens();
    for (int i = duration.first() - 1; i >= 0; i--) {
      if (PARTING.contains(tokens.get(i).text())) {
        return duration.first() - 1 - i;
      }
    }
    return FAR;
  }

  private static boolean isDash(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.is("-")
        && at > 0
        && tokens.get(at - 1).end() < token.start()
        && at + 1 < tokens.size()
        && token.end() < tokens.get(at + 1).start();
  }
}
