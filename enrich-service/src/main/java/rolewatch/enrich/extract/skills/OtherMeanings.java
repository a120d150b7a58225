package rolewatch.enrich.extract.skills;

/**
 * Doubts names that stand near words of another meaning: a python beside a boa, Java beside
 * Sumatra.
 */
final class OtherMeanings {

  private static final int NEAR = 150;
  private static final int MORE_DOUBT = 2;

  private OtherMeanings() {}

  static void mark(ScannedText scanned) {
    for (Mention mention : scanned.mentions()) {
      if (!mention.name.against().isEmpty() && isNear(scanned, mention)) {
        mention.doubtMore(MORE_DOUBT);
      }
    }
  }

  private static boolean isNear(ScannedText scanned, Mention mention) {
    int start = Math.max(scanned.lineStart(mention), mention.start - NEAR);
    int end = Math.min(scanned.lineEnd(mention), mention.end + NEAR);
    String lower = scanned.text().lower();
    for (String word : mention.name.against()) {
      for (int at = lower.indexOf(word, start, end); at >= 0; ) {
        if (isWhole(lower, at, at + word.length())) {
          return true;
        }
        at = lower.indexOf(word, at + 1, end);
      }
    }
    return false;
  }

  // A plural counts, a longer word does not: snakes, but not Snakemake.
  private static boolean isWhole(String lower, int start, int end) {
    int behind = end < lower.length() && lower.charAt(end) == 's' ? end + 1 : end;
    return (start == 0 || !Character.isLetter(lower.charAt(start - 1)))
        && (behind == lower.length() || !Character.isLetter(lower.charAt(behind)));
  }
}
