package rolewatch.enrich.extract.workmode;

/** What a word does in a sentence about where the work is done; a word may do several things. */
enum Part {
  /** A room or house of the employer: "office", "laboratory", "Werk". */
  SEAT,
  /** A room for desk work: "office", "Büro"; a job without one is done from afar. */
  OFFICE,
  /** Says whose: "our", "unserem"; a place of the employer may follow under any name. */
  OUR,
  /** The same, less surely: "the", "their". */
  THE,
  /** What may follow it and is no place: "system", "team", "field". */
  UNSEAT,
  /** Of somebody else who is worked for: "client", "customer". */
  CLIENT,
  /** Work away from it: "from home", "remotely", "télétravail". */
  HOME,
  /** The word "home" alone, which may also be a house others live in. */
  HOUSE,
  /** Work away from it that says from where, whatever the verb: "from home", "remotely". */
  AFAR,
  /** Being there: "on site", "in person", "présentiel". */
  PRESENT,
  /** Where one likes: "anywhere", "wherever you live". */
  ANYWHERE,
  /** What people do at a place: "work", "sit", "come". */
  ATTEND,
  /** Work itself: "work", "carried out", "arbeitest". */
  DO,
  /** Work is done from a place: "from", "out of". */
  FROM,
  /** Being there as a thing one can ask for: "attendance", "Anwesenheit". */
  PRESENCE,
  /** Going there or moving there: "commute", "relocate". */
  MOVE,
  /** The place of work as a thing: "place of work", "Arbeitsort". */
  PLACE,
  /** The one who will work: "you", "the candidate". */
  SELF,
  /** The one who will work, and nobody else: "you", "du". */
  YOU,
  /** Those who work there already: "we", "the team". */
  TEAM,
  /** The job: "this role", "die Stelle". */
  JOB,
  /** The job, and no other work: "this role", "puesto". */
  POST,
  /** A duty: "must", "required", "expected". */
  MUST,
  /** A denial: "not", "kein", "pas". */
  NOT,
  /** What a denied duty or offer is about: "offer", "possible", "eligible". */
  OFFER,
  /** Takes the force of a denial: "only", "just", "experience". */
  WEAK,
  /** Takes the force of a duty: "as needed", "during", "occasionally". */
  LOOSE,
  /** All the working time: "daily", "every shift". */
  WHOLE,
  /** Wholly: "fully", "permanently", "ausschließlich". */
  FULLY,
  /** A part of the time: "part of the week". */
  SHARE,
  /** A share of something: "half", "most", "Hälfte". */
  PORTION,
  /** What it is a share of: "time", "week". */
  TIME,
  /** What is left of it: "the rest", "otherwise". */
  REST,
  /** The same, said of time: "the rest of the week". */
  LEFT,
  /** Two places share it: "split", "mix". */
  SPLIT,
  /** Leads to the two: "between". */
  BETWEEN,
  /** A number. */
  NUMBER,
  /** What is counted: "days", "shifts". */
  DAYS,
  /** A percent sign. */
  PERCENT,
  /** A named day of the week; its number is its place in the week. */
  DAY,
  /** Leaves it open: "can", "flexible", "when needed". */
  MAY,
  /** Leaves it to fancy: "could", "might". */
  MIGHT,
  /** Only at times: "when needed", "occasionally". */
  DOUBT,
  /** One of two places, as one likes: "or", "choose". */
  CHOICE,
  /** From one day to another: "to", "bis". */
  THROUGH,
  /** The period of a work mode: "week", "fortnight". */
  WEEK,
  /** Weeks that may take turns: "week", "Wochen". */
  WEEKS,
  /** The longest period in which days still make a mode: "month". */
  MONTH,
  /** Periods too long for a work mode: "year", "quarter". */
  RARE,
  /** Others or another purpose than work: "client", "lunch", "travel". */
  AWAY,
  /** Leads to a place: "in", "our". */
  TO_PLACE,
  /** May follow a place without making it part of another thing's name. */
  FUNCTION,
  /** Is: "is", "ist", "est". */
  BE,
  /** Is done there, said of work: "takes place", "happens". */
  HAPPEN,
  /** Sets others against the job: "while", "unlike". */
  OTHERWISE_THAN,
  /** The same within a sentence: "but", "whereas". */
  BUT,
  /** Holds only now: "currently", "for the time being". */
  NOW,
  /** Of what somebody has done elsewhere: "experience", "used to". */
  PAST,
  /** Leads to a clause about another thing: "that", "which". */
  RELATIVE,
  /** Work done with the hands or for people who are there: "repair", "serve", "cook". */
  HANDS,
  /** Spread over places: "distributed". */
  SPREAD,
  /** Says yes to a question: "yes", "of course". */
  YES;

  /** The bits of several parts. */
  static long bits(Part... parts) {
    long bits = 0;
    for (Part part : parts) {
      bits |= part.bit();
    }
    return bits;
  }

  long bit() {
    return 1L << ordinal();
  }
}
