package rolewatch.enrich.extract.experience;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Picks the years that the whole job requires. Within a sentence the first number is the whole and
 * the others are parts of it, unless they are alternatives for other diplomas: then the lowest
 * counts; a later number may also say itself that it is the whole. Across sentences each names one
 * part of the profile, and the longest covers the others.
 */
final class WholeJob {

  private WholeJob() {}

  static @Nullable Mention of(List<Mention> mentions) {
    Mention whole = null;
    for (Mention mention : perSentence(mentions)) {
      if (whole == null || mention.min().compareTo(whole.min()) > 0) {
        whole = mention;
      }
    }
    return whole;
  }

  private static List<Mention> perSentence(List<Mention> mentions) {
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean later = !kept.isEmpty() && kept.getLast().sentence() == mention.sentence();
      if (!later) {
        kept.add(mention);
      } else if (isLowerAlternative(mention, kept.getLast()) || isWhole(mention, kept.getLast())) {
        kept.set(kept.size() - 1, mention);
      }
    }
    return kept;
  }

  // 3 years with Kafka and at least 6 years in software overall
  private static boolean isWhole(Mention mention, Mention first) {
    return mention.whole() && !mention.part() && mention.min().compareTo(first.min()) > 0;
  }

  private static boolean isLowerAlternative(Mention mention, Mention whole) {
    return mention.alternative() && !mention.part() && mention.min().compareTo(whole.min()) < 0;
  }
}
