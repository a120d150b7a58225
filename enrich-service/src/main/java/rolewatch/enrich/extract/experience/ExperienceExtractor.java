package rolewatch.enrich.extract.experience;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.extract.words.PhraseLists;
import rolewatch.enrich.extract.words.PhraseTree;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Experience;
import rolewatch.events.Finding;

/**
 * Reads the years of experience that the job as a whole requires: not those only preferred, not a
 * part of a number already named, not the company's age or a contract's length.
 */
public final class ExperienceExtractor implements Extractor<Experience> {

  private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(25);
  // A text that names more durations is no posting.
  private static final int MOST_MENTIONS = 40;

  private final DurationReader durations;
  private final UnitScanner units;
  private final Headings headings;
  private final PhraseTree<Cue> cues;

  /** With the cues that come with the service; the words for years go into the lexicon. */
  public ExperienceExtractor(Lexicon lexicon) {
    PhraseLists lists = PhraseLists.beside(ExperienceExtractor.class, "cues.yaml");
    this.durations = new DurationReader(lists, new Numbers(lists));
    this.units = new UnitScanner(durations, lexicon);
    this.headings = new Headings(lists);
    this.cues = Cue.tree(lists);
  }

  @Override
  public List<Finding<Experience>> extract(PostingText posting) {
    PreparedText body = posting.body();
    Mention mention = WholeJob.of(mentions(body));
    if (mention == null) {
      return List.of();
    }
    Experience experience = new Experience(mention.min(), mention.max());
    return List.of(
        new Finding<>(
            experience, body.evidence(mention.start(), mention.end(), "experience.years")));
  }

  private List<Mention> mentions(PreparedText body) {
    List<Mention> mentions = new ArrayList<>();
    for (int unit : units.in(body, MOST_MENTIONS)) {
      Mention mention = mention(body, unit, mentions);
      if (mention != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  private @Nullable Mention mention(PreparedText body, int unitStart, List<Mention> before) {
    Sentence sentence = Sentence.around(body, unitStart);
    Duration duration = durations.read(sentence);
    if (duration == null || duration.min().compareTo(MOST_YEARS) > 0) {
      return null;
    }
    Context context = new Context(sentence, duration, cues);
    boolean months = durations.isMonth(sentence.tokens().get(sentence.unit()).text());
    if (!Requirement.holds(context, duration, months)
        || Requirement.isPreferred(context)
        || headings.isPreferred(body.lower(), unitStart)) {
      return null;
    }
    boolean ceiling = context.isCeiling();
    boolean later = !before.isEmpty() && before.getLast().sentence() == sentence.start();
    if (ceiling && later) {
      return null;
    }
    return new Mention(
        ceiling ? BigDecimal.ZERO : duration.min(),
        ceiling ? duration.min() : duration.max(),
        sentence.tokens().get(duration.first()).start(),
        sentence.tokens().get(duration.last()).end(),
        sentence.start(),
        later && context.anywhere(Cue.PART),
        context.isWhole(),
        context.anywhere(Cue.ALTERNATIVE));
  }
}
