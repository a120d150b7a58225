package rolewatch.enrich.extract.workmode;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.enrich.extract.Extractor;
import rolewatch.enrich.text.Lexicon;
import rolewatch.enrich.text.PostingText;
import rolewatch.enrich.text.PreparedText;
import rolewatch.events.Declared;
import rolewatch.events.Evidence;
import rolewatch.events.Finding;
import rolewatch.events.WorkArrangement;
import rolewatch.events.WorkMode;

/**
 * Reads the work mode: the board's own field first, then what the body says of this job, then the
 * marks of the location and the title, then what is said in passing; where none of them tells it,
 * what examples have taught. What they have taught may also contradict what the body seems to say.
 * A board's bare "remote" flag may cover hybrid work too, so it only decides where no text says
 * hybrid.
 */
public final class WorkModeExtractor implements Extractor<WorkArrangement> {

  private final WorkModeBody body;
  private final WorkModeMarks location;
  private final WorkModeMarks title;
  private final RemoteLimits limits;
  private final LearnedMode learned;

  /** With the phrases that come with the service, whose words go into the lexicon. */
  public WorkModeExtractor(Lexicon lexicon) {
    WorkplaceWords vocabulary = new WorkplaceWords(lexicon);
    this.body = new WorkModeBody(lexicon, vocabulary);
    this.location = new WorkModeMarks("location.phrases", "work-mode.location", lexicon);
    this.title = new WorkModeMarks("title.phrases", "work-mode.title", lexicon);
    this.limits = new RemoteLimits(lexicon);
    this.learned = new LearnedMode(lexicon, vocabulary);
  }

  @Override
  public List<Finding<WorkArrangement>> extract(PostingText posting) {
    Verdict text = fromTexts(posting);
    Verdict verdict = declared(posting.declared(), text);
    if (verdict == null) {
      verdict = learned.read(posting.body());
    }
    if (verdict == null) {
      return List.of();
    }
    List<String> countries = verdict.mode() == WorkMode.REMOTE ? limits.read(posting) : List.of();
    WorkArrangement arrangement =
        new WorkArrangement(verdict.mode(), officeDays(verdict, text), countries);
    return List.of(new Finding<>(arrangement, verdict.evidence()));
  }

  private @Nullable Verdict fromTexts(PostingText posting) {
    Verdict said = fromBody(posting.body());
    if (said != null && said.firm()) {
      return said;
    }
    Verdict marked = location.read(posting.location());
    if (marked == null) {
      marked = title.read(posting.title());
    }
    if (marked == null) {
      return said;
    }
    Verdict learnt = said == null ? learned.read(posting.body()) : null;
    return learnt == null || learnt.mode() == marked.mode() ? marked : learnt;
  }

  private @Nullable Verdict fromBody(PreparedText text) {
    Verdict said = body.read(text);
    return said == null ? null : learned.confirmed(text, said);
  }

  private static @Nullable Verdict declared(Declared declared, @Nullable Verdict text) {
    WorkMode mode = declared.workMode();
    if (mode != null && mode != WorkMode.UNKNOWN) {
      return new Verdict(mode, null, true, Evidence.declared(mode.name(), "work-mode.declared"));
    }
    boolean flag = Boolean.TRUE.equals(declared.remote());
    boolean said = text != null && (text.firm() || text.mode() != WorkMode.ONSITE);
    return flag && !said
        ? new Verdict(WorkMode.REMOTE, null, true, Evidence.declared("remote", "work-mode.flag"))
        : text;
  }

  private static @Nullable Integer officeDays(Verdict verdict, @Nullable Verdict text) {
    if (verdict.mode() != WorkMode.HYBRID || text == null || text.mode() != WorkMode.HYBRID) {
      return null;
    }
    return text.officeDays();
  }
}
