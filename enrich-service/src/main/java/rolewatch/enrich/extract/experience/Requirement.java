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
    score += context.somebodyDoes() || context.right(Cue.DOING) == 0 ? 2 : 0;
    score += context.anywhere(Cue.REQUIREMENT) ? 2 : 0;
    score += context.opensLine() ? 2 : 0;
    return score;
  }

  private static boolean experience(Context context) {
    return context.right(Cue.EXPERIENCE) <= WITHIN_REACH
        || context.left(Cue.EXPERIENCE) <= LABEL_REACH;
  }

  private static int denials(Context context) {
    int score = 0;
    score += context.left(Cue.BEFORE) <= 2 ? STRONG_DENIAL : 0;
    score += context.right(Cue.AFTER) <= 1 ? STRONG_DENIAL + 1 : 0;
    score += context.anywhere(Cue.ANYWHERE) ? STRONG_DENIAL : 0;
    score += context.anywhere(Cue.COMPANY) && !addressed(context) ? STRONG_DENIAL : 0;
    score += context.isCompound() && context.right(Cue.EXPERIENCE) > 2 ? STRONG_DENIAL : 0;
    return score;
  }

  private static boolean addressed(Context context) {
    return context.anywhere(Cue.REQUIREMENT);
  }

  /** True if the number is only welcome. */
  static boolean isPreferred(Context context) {
    return context.right(Cue.PREFERRED) < context.clauseBehind()
        || context.left(Cue.PREFERRED) <= LABEL_REACH;
  }
}
