package rolewatch.enrich.extract.experience;

import java.util.List;
import java.util.Set;

/** Tells whose years a sentence names: those of the reader, or of others beside the reader. */
final class Whose {

  private static final int LONGEST_AGO = 8;
  private static final int OTHERS_REACH = 4;
  private static final int HELPING_REACH = 8;

  /** What lasts without being done for a living. */
  private static final Set<String> STATES =
      Set.of(
          "lived",
          "resided",
          "stayed",
          "remained",
          "enrolled",
          "registered",
          "insured",
          "owned",
          "married",
          "licensed",
          "subscribed");

  private static final Set<String> CANDIDATES =
      Set.of("candidates", "applicants", "those", "kandidaten", "candidats", "candidatos");

  private Whose() {}

  /** True if the sentence says that you have done something: you have baked, you've managed. */
  static boolean isYours(Sentence sentence, Duration duration) {
    List<Token> tokens = sentence.tokens();
    for (int i = Math.max(2, duration.first() - LONGEST_AGO); i < duration.first(); i++) {
      String text = tokens.get(i).text();
      boolean participle = text.length() > 4 && text.endsWith("ed") && !STATES.contains(text);
      boolean have = tokens.get(i - 1).is("have") || tokens.get(i - 1).is("ve");
      boolean you = tokens.get(i - 2).is("you") || i > 2 && tokens.get(i - 3).is("you");
      if (participle && have && you) {
        return true;
      }
    }
    return false;
  }

  /** True if the years are those of others, who stand beside you or help you. */
  static boolean isOthers(Context context, Sentence sentence, Duration duration) {
    int having = context.left(Cue.HAVING);
    if (having > OTHERS_REACH) {
      return false;
    }
    int with = duration.first() - 1 - having;
    if (with < 1 || CANDIDATES.contains(sentence.tokens().get(with - 1).text())) {
      return false;
    }
    boolean several = isPlural(sentence.tokens().get(with - 1), sentence.tokens().get(with));
    boolean beside =
        context.left(Cue.BESIDE) < Context.FAR
            && context.left(Cue.BESIDE) - having - 1 <= OTHERS_REACH;
    return context.right(Cue.HELPING) <= HELPING_REACH
        || several && beside && context.left(Cue.BESIDE) > having;
  }

  private static boolean isPlural(Token noun, Token with) {
    boolean german = with.is("mit") || with.is("met");
    return noun.text().endsWith("s") || german && noun.text().endsWith("n");
  }
}
