package rolewatch.enrich.extract.skills;

import java.util.List;

/**
 * Decides on doubtful names by their context. Each sign that a name is meant as a skill gives
 * points: its place in a list of skills, a phrase that calls for one, a version, the section, the
 * rest of the posting; capitals where an ordinary word has none. Signs of a word or of another's
 * name take points away. The name is accepted if it has as many points as it has doubt.
 */
final class Corroboration {

  private static final int MANY_SKILLS = 3;

  private final ScannedText scanned;
  private final boolean[] linked;
  private final Sections sections;
  private final int support;

  Corroboration(ScannedText scanned, boolean[] linked, Sections sections, int support) {
    this.scanned = scanned;
    this.linked = linked;
    this.sections = sections;
    this.support = support;
  }

  /** Accepts or leaves every open mention; twice, as those accepted vouch for others. */
  void decide() {
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < scanned.mentions().size(); i++) {
        Mention mention = scanned.mentions().get(i);
        if (mention.isOpen() && points(i, mention) >= mention.name.doubt()) {
          mention.accept();
        }
      }
    }
  }

  int points(int index, Mention mention) {
    return caseFit(mention)
        + neighbours(index, mention)
        + before(mention)
        + behind(mention)
        + near(mention)
        + surroundings(mention)
        + otherName(index, mention);
  }

  private int caseFit(Mention mention) {
    SkillName name = mention.name;
    if (name.isLowerCase()) {
      return 0;
    }
    String text = scanned.original();
    if (text.startsWith(name.text(), mention.start)) {
      boolean telling = name.isAcronym() || !Letters.startsSentence(text, mention.start);
      return telling && !isShouted(mention) ? 1 : 0;
    }
    if (Letters.isLowerCase(text, mention.start, mention.end)) {
      return -name.doubt();
    }
    return isShouted(mention) ? 0 : -3;
  }

  private boolean isShouted(Mention mention) {
    return Letters.hasNoLowerCase(
        scanned.original(), scanned.lineStart(mention), scanned.lineEnd(mention));
  }

  private int neighbours(int index, Mention mention) {
    int points = 0;
    if (index > 0 && linked[index - 1]) {
      points += vote(mention, scanned.mentions().get(index - 1));
    }
    if (linked[index]) {
      points += vote(mention, scanned.mentions().get(index + 1));
    }
    if (points >= 3) {
      return points;
    }
    boolean listed = listHasSkill(index) || isLongList(index);
    return Math.max(points, listed ? 2 : company(index, mention));
  }

  // Three names in a row are a list of skills even if each of them is doubtful.
  private boolean isLongList(int index) {
    return linked[index]
        ? linked[index + 1] || (index > 0 && linked[index - 1])
        : index > 1 && linked[index - 1] && linked[index - 2];
  }

  private boolean listHasSkill(int index) {
    for (int i = index; i > 0 && linked[i - 1]; i--) {
      if (scanned.mentions().get(i - 1).vouches()) {
        return true;
      }
    }
    for (int i = index; linked[i]; i++) {
      if (scanned.mentions().get(i + 1).vouches()) {
        return true;
      }
    }
    return false;
  }

  private int vote(Mention mention, Mention neighbour) {
    if (neighbour.vouchesFor(mention)) {
      return 3;
    }
    return neighbour.isOpen() && caseFit(neighbour) > 0 ? 1 : 0;
  }

  // Skills elsewhere in the sentence.
  private int company(int index, Mention mention) {
    List<Mention> all = scanned.mentions();
    for (int i = index - 1; i >= 0 && all.get(i).sentence == mention.sentence; i--) {
      if (all.get(i).vouches()) {
        return 1;
      }
    }
    for (int i = index + 1; i < all.size() && all.get(i).sentence == mention.sentence; i++) {
      if (all.get(i).vouches()) {
        return 1;
      }
    }
    return 0;
  }

  private int before(Mention mention) {
    int next = scanned.firstCueFrom(mention.start);
    if (next == 0) {
      return 0;
    }
    CueHit cue = scanned.cues().get(next - 1);
    if (cue.line() != mention.line || !isBlank(cue.end(), mention.start)) {
      return 0;
    }
    return cue.is(Cue.LEAD) ? 2 : cue.is(Cue.HINT) ? 1 : 0;
  }

  private int behind(Mention mention) {
    String text = scanned.original();
    int place = mention.end;
    if (isVersion(text, mention)) {
      return 2;
    }
    int next = scanned.firstCueFrom(place);
    if (next == scanned.cues().size()) {
      return 0;
    }
    CueHit cue = scanned.cues().get(next);
    boolean follows = cue.start() - place <= 1 && cue.is(Cue.TRAIL);
    return follows && cue.line() == mention.line ? 2 : 0;
  }

  // "Rails 7", "Vue3"; but not "Excel 5 years".
  private static boolean isVersion(String text, Mention mention) {
    int place = mention.end;
    if (Letters.isDigit(text.charAt(place - 1)) && mention.name.text().length() > 1) {
      return !Letters.isDigit(mention.name.text().charAt(mention.name.text().length() - 1));
    }
    if (place + 1 >= text.length() || text.charAt(place) != ' ') {
      return false;
    }
    int digit = text.charAt(place + 1) == 'v' ? place + 2 : place + 1;
    int end = digit;
    while (end < text.length() && (Letters.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    boolean number = end > digit && end - digit <= 4;
    return number
        && (end == text.length() || " ,;)/\n+".indexOf(text.charAt(end)) >= 0)
        && !text.startsWith(" year", end)
        && !text.startsWith("+ y", end);
  }

  private int near(Mention mention) {
    List<String> words = mention.name.near();
    if (words.isEmpty()) {
      return 0;
    }
    String line =
        scanned.text().lower().substring(scanned.lineStart(mention), scanned.lineEnd(mention));
    return words.stream().anyMatch(line::contains) ? 2 : 0;
  }

  private int surroundings(Mention mention) {
    boolean field = mention.skill().domain() == Skill.Domain.FIELD;
    int points = support >= MANY_SKILLS && !field ? 1 : 0;
    return points
        + switch (sections.of(mention)) {
          case NEEDS, STACK, PREFERRED -> 1;
          case BENEFITS -> -2;
          case COMPANY -> -1;
          case PLAIN, DUTIES -> field ? 1 : 0;
        };
  }

  // A part of a longer name ("Ruby Princess", "Julia Kowalczyk") or of a word with hyphens.
  private int otherName(int index, Mention mention) {
    String text = scanned.original();
    int points = 0;
    if (isHyphenated(text, mention)) {
      points -= 3;
    }
    if (isCapitalBehind(index, mention)) {
      points -= 2;
    }
    boolean initial =
        mention.name.isSingleLetter()
            && text.startsWith(". ", mention.end)
            && mention.end + 2 < text.length()
            && Character.isUpperCase(text.charAt(mention.end + 2))
            && behind(mention) == 0
            && before(mention) < 2;
    return initial ? points - 2 : points;
  }

  private static boolean isHyphenated(String text, Mention mention) {
    boolean before =
        mention.start > 1
            && "-'&".indexOf(text.charAt(mention.start - 1)) >= 0
            && Letters.isWord(text.charAt(mention.start - 2));
    boolean behind =
        mention.end + 1 < text.length()
            && "-&".indexOf(text.charAt(mention.end)) >= 0
            && Letters.isWord(text.charAt(mention.end + 1))
            && !text.startsWith("-based", mention.end)
            && !text.startsWith("-native", mention.end);
    return before || behind;
  }

  private boolean isCapitalBehind(int index, Mention mention) {
    String text = scanned.original();
    int place = mention.end + 1;
    if (place >= text.length()
        || text.charAt(mention.end) != ' '
        || !Character.isUpperCase(text.charAt(place))) {
      return false;
    }
    List<Mention> all = scanned.mentions();
    boolean skill = index + 1 < all.size() && all.get(index + 1).start == place;
    return !skill && behind(mention) == 0 && !isShouted(mention);
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      char letter = scanned.original().charAt(i);
      if (" \"'“‘(".indexOf(letter) < 0) {
        return false;
      }
    }
    return to - from <= 3;
  }
}
