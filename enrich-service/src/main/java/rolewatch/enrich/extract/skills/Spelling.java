package rolewatch.enrich.extract.skills;

/** What the case of a name's letters tells about it. */
enum Spelling {
  /** As the name is written, where a word would be written otherwise. */
  TELLING,
  /** As the name is written, and as a word could be. */
  NEUTRAL,
  /** Not as the name is written. */
  WRONG;

  // Enough to see that a heading or a whole text is in capitals.
  private static final int REACH = 40;

  static Spelling of(ScannedText scanned, Mention mention) {
    SkillName name = mention.name;
    if (name.isLowerCase()) {
      return NEUTRAL;
    }
    String text = scanned.original();
    boolean shouted = isShouted(scanned, mention);
    if (text.startsWith(name.text(), mention.start)) {
      boolean telling = name.isAcronym() || !Letters.startsSentence(text, mention.start);
      return telling && !shouted ? TELLING : NEUTRAL;
    }
    return shouted && !Letters.isLowerCase(text, mention.start, mention.end) ? NEUTRAL : WRONG;
  }

  /** True if all letters around a mention are capitals. */
  static boolean isShouted(ScannedText scanned, Mention mention) {
    int start = Math.max(scanned.lineStart(mention), mention.start - REACH);
    int end = Math.min(scanned.lineEnd(mention), mention.end + REACH);
    return Letters.hasNoLowerCase(scanned.original(), start, end);
  }
}
