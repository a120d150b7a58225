package rolewatch.enrich.extract.skills;

import java.util.List;

/** The points that a mention has from the words around it. */
final class Context {

  private static final int NEAR = 150;

  private final ScannedText scanned;
  private final String text;
  private final Mention mention;

  private Context(ScannedText scanned, Mention mention) {
    this.scanned = scanned;
    this.text = scanned.original();
    this.mention = mention;
  }

  static int points(ScannedText scanned, Mention mention) {
    Context context = new Context(scanned, mention);
    int before = context.before();
    int behind = context.behind();
    return before + behind + context.near() - context.otherName(before, behind);
  }

  private int before() {
    int next = scanned.firstCueFrom(mention.start);
    if (next == 0) {
      return 0;
    }
    CueHit cue = scanned.cues().get(next - 1);
    if (cue.line() != mention.line || !isBlank(cue.end(), mention.start)) {
      return 0;
    }
    if (cue.is(Cue.LEAD)) {
      return 2;
    }
    return cue.is(Cue.HINT) || insists(cue) ? 1 : 0;
  }

  // What calls for any ability ("comfortable interpreting") says nothing of names that are verbs.
  private boolean insists(CueHit cue) {
    boolean field = mention.skill().domain() == Skill.Domain.FIELD;
    return !field && (cue.is(Cue.REQUIRE) || cue.is(Cue.PREFER) || cue.is(Cue.PREFER_NEXT));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (" \"'“‘(:".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return to - from <= 3;
  }

  private int behind() {
    if (isVersioned()) {
      return 2;
    }
    int next = scanned.firstCueFrom(mention.end);
    if (next == scanned.cues().size()) {
      return 0;
    }
    CueHit cue = scanned.cues().get(next);
    boolean follows = cue.start() - mention.end <= 1 && cue.line() == mention.line;
    return follows && (cue.is(Cue.TRAIL) || cue.is(Cue.PREFER)) ? 2 : 0;
  }

  // "Rails 7", "Vue3"; but not "Excel 5 years".
  private boolean isVersioned() {
    int end = mention.end;
    if (end - mention.start > mention.name.text().length()) {
      return Letters.isDigit(text.charAt(end - 1));
    }
    if (end + 1 >= text.length() || text.charAt(end) != ' ') {
      return false;
    }
    int digit = text.charAt(end + 1) == 'v' ? end + 2 : end + 1;
    int behind = digit;
    while (behind < text.length() && isVersionLetter(text.charAt(behind))) {
      behind++;
    }
    boolean number = behind > digit && behind - digit <= 4;
    boolean ends = behind == text.length() || " ,;)/\n+".indexOf(text.charAt(behind)) >= 0;
    return number && ends && !text.startsWith(" year", behind) && !text.startsWith("+ y", behind);
  }

  private static boolean isVersionLetter(char letter) {
    return Letters.isDigit(letter) || letter == '.';
  }

  private int near() {
    List<String> words = mention.name.near();
    if (words.isEmpty()) {
      return 0;
    }
    int start = Math.max(scanned.lineStart(mention), mention.start - NEAR);
    int end = Math.min(scanned.lineEnd(mention), mention.end + NEAR);
    return Letters.holdsAnyWord(scanned.text().lower(), start, end, words) ? 2 : 0;
  }

  // A part of a longer name ("Ruby Princess", "Julia Kowalczyk", "Stripe's") or of a word.
  private int otherName(int before, int behind) {
    int points = isHyphenated() ? 3 : 0;
    if (behind == 0 && (isCapitalBehind() || isPossessive())) {
      points += 2;
    }
    return behind == 0 && before < 2 && isInitial() ? points + 2 : points;
  }

  private boolean isHyphenated() {
    boolean before =
        mention.start > 1
            && "-'&".indexOf(text.charAt(mention.start - 1)) >= 0
            && Letters.isWord(text.charAt(mention.start - 2));
    boolean behind =
        mention.end + 1 < text.length()
            && "-&".indexOf(text.charAt(mention.end)) >= 0
            && Letters.isWord(text.charAt(mention.end + 1))
            && behind() == 0;
    return before || behind;
  }

  private boolean isCapitalBehind() {
    int place = mention.end + 1;
    return place < text.length()
        && text.charAt(mention.end) == ' '
        && Character.isUpperCase(text.charAt(place))
        && !scanned.isMentionAt(place)
        && !Spelling.isShouted(scanned, mention);
  }

  private boolean isPossessive() {
    return text.startsWith("'s ", mention.end) || text.startsWith("’s ", mention.end);
  }

  // "R. Novak", "C. elegans"
  private boolean isInitial() {
    return mention.name.isSingleLetter()
        && text.startsWith(". ", mention.end)
        && mention.end + 2 < text.length()
        && Character.isLetter(text.charAt(mention.end + 2));
  }
}
