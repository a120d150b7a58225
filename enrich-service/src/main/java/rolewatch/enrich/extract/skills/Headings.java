package rolewatch.enrich.extract.skills;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the headings of a text. A heading is a short line that is no list item and no sentence, and
 * names no skill unless a colon ends it. What stands before the first heading of a text is mostly
 * about the employer.
 */
final class Headings {

  private static final int LONGEST = 70;
  private static final int LONGEST_PARAGRAPH = 800;
  private static final String BULLETS = "•*-– ";
  private static final List<String> ABOUT_THE_JOB =
      List.of(
          "you'll ",
          "you will",
          "this role",
          "the role",
          "as a ",
          "as an ",
          "looking for",
          "position");

  /** The sections by the cues that head them; "Preferred qualifications" are preferences. */
  private enum Head {
    BETTER(Cue.PREFER_NEXT, Section.PREFERRED),
    PREFERENCE(Cue.PREFER, Section.PREFERRED),
    STACK(Cue.STACK, Section.STACK),
    NEEDS(Cue.NEEDS, Section.NEEDS),
    BENEFITS(Cue.BENEFITS, Section.BENEFITS),
    DUTIES(Cue.DUTIES, Section.DUTIES),
    COMPANY(Cue.COMPANY, Section.COMPANY);

    private final Cue cue;
    private final Section section;

    Head(Cue cue, Section section) {
      this.cue = cue;
      this.section = section;
    }
  }

  private final ScannedText scanned;
  private final String text;
  private final Section[] sections;
  private final boolean[] named;

  Headings(ScannedText scanned) {
    this.scanned = scanned;
    this.text = scanned.original();
    this.sections = new Section[scanned.lines().count()];
    this.named = new boolean[sections.length];
    scanned.mentions().forEach(mention -> named[mention.line] = true);
  }

  Section[] sections() {
    Section current = Section.PLAIN;
    boolean opening = true;
    int cue = 0;
    for (int line = 0; line < sections.length; line++) {
      int first = cue;
      cue = firstCueBehind(line, cue);
      Section headed = headedBy(line, first, cue);
      if (headed != null) {
        current = headed;
        if (opening && headed != Section.PLAIN) {
          open(line, headed);
          opening = false;
        }
      }
      sections[line] = current;
      inLine(line, first, cue);
    }
    return sections;
  }

  private int firstCueBehind(int line, int cue) {
    int next = cue;
    while (next < scanned.cues().size() && scanned.cues().get(next).line() == line) {
      next++;
    }
    return next;
  }

  // A text with its first heading far down has an opening that is more than an introduction.
  private void open(int firstHeading, Section headed) {
    boolean early = scanned.lines().start(firstHeading) * 2 < text.length();
    if (early && headed != Section.BENEFITS) {
      for (int line = 0; line < firstHeading; line++) {
        if (sections[line] == Section.PLAIN && !isAboutTheJob(line)) {
          sections[line] = Section.COMPANY;
        }
      }
    }
  }

  private boolean isAboutTheJob(int line) {
    int start = scanned.lines().start(line);
    int end = scanned.lines().end(line, text.length());
    return Letters.holdsAny(scanned.text().lower(), start, end, ABOUT_THE_JOB);
  }

  /** The section that a line opens: null if it is no heading, PLAIN if it says nothing to us. */
  private @Nullable Section headedBy(int line, int firstCue, int endCue) {
    int start = scanned.lines().start(line);
    int end = endOfText(start, scanned.lines().end(line, text.length()));
    boolean colon = end > start && text.charAt(end - 1) == ':';
    if (!isHeading(start, end) || (named[line] && !colon)) {
      return null;
    }
    Section section = meaning(firstCue, endCue);
    if (section != null) {
      return section;
    }
    return colon || Letters.hasNoLowerCase(text, start, end) ? Section.PLAIN : null;
  }

  // "Requirements: Scala, Kafka" is a list in one line; a notice is no part of the job.
  private void inLine(int line, int firstCue, int endCue) {
    for (int i = firstCue; i < endCue; i++) {
      CueHit cue = scanned.cues().get(i);
      if (cue.is(Cue.NOTICE) && isParagraph(line)) {
        sections[line] = Section.BENEFITS;
        return;
      }
    }
    if (firstCue < endCue) {
      CueHit first = scanned.cues().get(firstCue);
      boolean colon = first.end() < text.length() && text.charAt(first.end()) == ':';
      Section section = colon && opensLine(first, line) ? meaning(firstCue, firstCue + 1) : null;
      sections[line] = section == null ? sections[line] : section;
    }
  }

  // A text without line breaks is more than the notice in it.
  private boolean isParagraph(int line) {
    return scanned.lines().end(line, text.length()) - scanned.lines().start(line)
        <= LONGEST_PARAGRAPH;
  }

  private boolean opensLine(CueHit cue, int line) {
    int start = scanned.lines().start(line);
    while (start < cue.start() && BULLETS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start == cue.start();
  }

  private @Nullable Section meaning(int firstCue, int endCue) {
    for (Head head : Head.values()) {
      for (int i = firstCue; i < endCue; i++) {
        if (scanned.cues().get(i).is(head.cue)) {
          return head.section;
        }
      }
    }
    return null;
  }

  private boolean isHeading(int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return false;
    }
    boolean item = BULLETS.indexOf(text.charAt(start)) >= 0;
    return !item && ".;,".indexOf(text.charAt(end - 1)) < 0;
  }

  private int endOfText(int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
