package rolewatch.enrich.extract.experience;

/**
 * Decides whether a stretch of time is experience that the job requires, by weighing the cues
 * around it. The weights are whole points; a lone plus sign at the head of a line is enough, a lone
 * "in" is not, and one strong sign against it outweighs the word experience.
 */
final class Requirement {

  private static final int ACCEPTED = 3;
  private static final int WITHIN_REACH = 12;
  private static final int LABEL_REACH = 8;
  private static final int STRONG_DENIAL = 4;
  private static final int PREFERRED_REACH = 3;
  private static final int IDEALLY_REACH = 6;
  private static final int WORKED_REACH = 10;
  private static final int LASTING_REACH = 4;
  private static final int OTHERS_REACH = 4;
  private static final int SPENT_REACH = 3;

  private Requirement() {}

  static boolean holds(Context context, Duration duration, boolean months) {
    int score = signs(context, duration) - denials(context);
    boolean experience = experience(context);
    return score >= ACCEPTED && (experience || !months);
  }

  private static int signs(Context context, Duration duration) {
    int score = experience(context) ? 3 : 0;
    score += duration.open() ? 2 : 0;
    score += duration.max() != null ? 1 : 0;
    score += context.isWhole() ? 1 : 0;
    score += context.somebodyDoes() || context.right(Cue.DOING) == 0 ? 2 : 0;
    score += context.anywhere(Cue.REQUIREMENT) ? 2 : 0;
    score += context.opensLine() ? 2 : 0;
    score += duration.open() && context.opensBracket() ? 1 : 0;
    return score;
  }

  private static boolean experience(Context context) {
    return context.right(Cue.EXPERIENCE) <= WITHIN_REACH
        || context.left(Cue.EXPERIENCE) <= LABEL_REACH
        || worked(context)
        || context.left(Cue.SPENT) <= SPENT_REACH;
  }

  // "You have worked as a nurse for two years" is experience, "for the past two years" is when.
  private static boolean worked(Context context) {
    return (context.left(Cue.WORKED) <= WORKED_REACH || context.somebodyHasDone())
        && context.left(Cue.LASTING) <= LASTING_REACH
        && context.left(Cue.LASTING) <= context.left(Cue.BEFORE)
        && context.anywhere(Cue.REQUIREMENT)
        && !context.anywhere(Cue.STAYING);
  }

  private static int denials(Context context) {
    int score = 0;
    score += isPeriod(context) ? STRONG_DENIAL : 0;
    boolean others = context.left(Cue.OTHERS) <= OTHERS_REACH || context.othersHave();
    score += others ? 2 * STRONG_DENIAL : 0;
    score += context.right(Cue.AFTER) <= 1 ? STRONG_DENIAL + 1 : 0;
    score += context.anywhere(Cue.ANYWHERE) ? STRONG_DENIAL : 0;
    score += context.anywhere(Cue.COMPANY) && !addressed(context) ? STRONG_DENIAL : 0;
    score += context.isCompound() && context.right(Cue.EXPERIENCE) > 2 ? STRONG_DENIAL : 0;
    return score;
  }

  // In "we ask for two years" the word belongs to the verb.
  private static boolean isPeriod(Context context) {
    return context.left(Cue.BEFORE) <= 2
        && context.left(Cue.ASKING) > context.left(Cue.BEFORE)
        && context.left(Cue.SPENT) > SPENT_REACH
        && !worked(context);
  }

  private static boolean addressed(Context context) {
    return context.anywhere(Cue.REQUIREMENT);
  }

  /** True if the number is only welcome. */
  static boolean isPreferred(Context context) {
    boolean behind =
        context.right(Cue.PREFERRED) < context.clauseBehind()
            && context.right(Cue.PREFERRED) <= context.right(Cue.IDEALLY);
    return behind
        || context.right(Cue.IDEALLY) == 0
        || context.left(Cue.IDEALLY) < Math.min(IDEALLY_REACH, context.clauseBefore())
        || Math.min(context.left(Cue.PREFERRED), context.left(Cue.IDEALLY)) <= PREFERRED_REACH;
  }
}
