package rolewatch.enrich.extract.skills;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.SkillMention.Requirement;

/** How much a posting insists on a skill, by the sentence and the section it stands in. */
final class Insistence {

  /** How far a word holds, in characters; no sentence needs more. */
  private static final int REACH = 300;

  private final ScannedText scanned;
  private final Sections sections;

  Insistence(ScannedText scanned, Sections sections) {
    this.scanned = scanned;
    this.sections = sections;
  }

  Requirement of(Mention mention) {
    Requirement said = saidOf(mention);
    if (said == Requirement.PREFERRED) {
      return said;
    }
    return switch (sections.of(mention)) {
      case NEEDS -> Requirement.REQUIRED;
      case PREFERRED -> Requirement.PREFERRED;
      case PLAIN, STACK, DUTIES -> said == null ? Requirement.MENTIONED : said;
      case BENEFITS, COMPANY -> Requirement.MENTIONED;
    };
  }

  // Of "Java is required, Go a plus" each skill takes the word that is nearest to it.
  private @Nullable Requirement saidOf(Mention mention) {
    CueHit before = cueBefore(mention);
    CueHit behind = cueBehind(mention);
    if (before == null || behind == null) {
      return before != null ? meaning(before) : behind != null ? meaning(behind) : null;
    }
    boolean weak = before.is(Cue.LEAD);
    int distance = mention.start - before.end();
    return weak || behind.start() - mention.end < distance ? meaning(behind) : meaning(before);
  }

  private @Nullable CueHit cueBefore(Mention mention) {
    List<CueHit> cues = scanned.cues();
    for (int i = scanned.firstCueFrom(mention.start) - 1; i >= 0; i--) {
      CueHit cue = cues.get(i);
      if (cue.sentence() != mention.sentence || mention.start - cue.end() > REACH) {
        return null;
      }
      if (meaning(cue) != null) {
        return cue;
      }
    }
    return null;
  }

  private @Nullable CueHit cueBehind(Mention mention) {
    List<CueHit> cues = scanned.cues();
    for (int i = scanned.firstCueFrom(mention.end); i < cues.size(); i++) {
      CueHit cue = cues.get(i);
      if (cue.sentence() != mention.sentence || cue.start() - mention.end > REACH) {
        return null;
      }
      if (cue.is(Cue.PREFER) || cue.is(Cue.REQUIRE)) {
        return cue;
      }
    }
    return null;
  }

  private static @Nullable Requirement meaning(CueHit cue) {
    if (cue.is(Cue.PREFER) || cue.is(Cue.PREFER_NEXT)) {
      return Requirement.PREFERRED;
    }
    return cue.is(Cue.REQUIRE) || cue.is(Cue.LEAD) ? Requirement.REQUIRED : null;
  }
}
