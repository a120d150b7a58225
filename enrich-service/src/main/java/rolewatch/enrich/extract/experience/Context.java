package rolewatch.enrich.extract.experience;

import java.util.Arrays;
import java.util.List;
import rolewatch.enrich.extract.words.PhraseTree;

/** How far, in tokens, the nearest cue of each kind stands from a stretch of time. */
final class Context {

  static final int FAR = 99;

  private final Sentence sentence;
  private final Duration duration;
  private final int[] left = new int[Cue.values().length];
  private final int[] right = new int[Cue.values().length];

  Context(Sentence sentence, Duration duration, PhraseTree<Cue> cues) {
    this.sentence = sentence;
    this.duration = duration;
    Arrays.fill(left, FAR);
    Arrays.fill(right, FAR);
    List<String> texts = sentence.tokens().stream().map(Token::text).toList();
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

  /** Distance to the nearest token that ends the clause behind the duration. */
  int clauseBehind() {
    List<Token> tokens = sentence.tokens();
    for (int i = duration.last() + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(",")) {
        return i - duration.last() - 1;
      }
    }
    return FAR;
  }
}
