package rolewatch.enrich.extract.pay;

import rolewatch.enrich.extract.words.DataLines;

/**
 * The cues for words before an amount and for words behind it, from {@code cues.txt}. A stipend is
 * a perk, except to trainees: they are paid by it.
 */
final class CueBook {

  private final Phrases<Cue> before = new Phrases<>();
  private final Phrases<Cue> after = new Phrases<>();

  CueBook(boolean forTrainees) {
    for (String line : DataLines.beside(CueBook.class, "cues.txt")) {
      String[] parts = line.split(" = ");
      String[] head = parts[0].split(" ");
      Cue cue = new Cue(kind(head[0], forTrainees), Double.parseDouble(head[1]));
      String side = head.length > 2 ? head[2] : "";
      for (String phrase : parts[1].split(", ")) {
        if (!side.equals("AFTER")) {
          before.add(phrase, cue);
        }
        if (!side.equals("BEFORE")) {
          after.add(phrase, cue);
        }
      }
    }
  }

  private static Cue.Kind kind(String name, boolean forTrainees) {
    if (name.equals("STIPEND")) {
      return forTrainees ? Cue.Kind.PAY : Cue.Kind.NOT;
    }
    return Cue.Kind.valueOf(name);
  }

  Phrases<Cue> before() {
    return before;
  }

  Phrases<Cue> after() {
    return after;
  }
}
