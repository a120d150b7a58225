package rolewatch.enrich.extract.skills;

/** What a phrase around a name says about it; the phrases are in {@code cues.txt}. */
enum Cue {
  /** Holds a name's letters but not its meaning ("go through", "Series C"). */
  IDIOM,
  /** The same, but only in small letters, save the first ("go to", "Rest assured"). */
  WORDS,
  /** Calls for a skill next ("experience with"). */
  LEAD,
  /** Often stands before a skill, but before much else too ("in", "using"). */
  HINT,
  /** Follows only a skill ("developer", "codebase"). */
  TRAIL,
  /** Denies what comes next ("no", "instead of"). */
  DENY,
  /** Denies what came before ("not required"). */
  DENIED,
  /** What is nearest, before or behind, is nice to have ("a plus"). */
  PREFER,
  /** What comes next is nice to have ("ideally"). */
  PREFER_NEXT,
  /** What is nearest, before or behind, is insisted on. */
  REQUIRE,
  /** At the start of a sentence: what comes next is the employer or its department. */
  EMPLOYER,
  /** What comes next is the site that hosts the posting. */
  HOST,
  /** Follows only an employer's name ("is hiring"). */
  HIRING,
  /** Names of customers, investors or earlier employers follow. */
  CLIENTS,
  /** Heads a list of requirements. */
  NEEDS,
  /** Heads a list of duties. */
  DUTIES,
  /** Heads the technology used. */
  STACK,
  /** Heads what the employer offers. */
  BENEFITS,
  /** Its line is a notice of the law or of the house, not a part of the job. */
  NOTICE,
  /** Heads a text about the employer. */
  COMPANY;

  /** The kind as one bit of a number that holds several. */
  int bit() {
    return 1 << ordinal();
  }
}
