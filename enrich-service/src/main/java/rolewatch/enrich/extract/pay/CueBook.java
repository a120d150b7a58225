package rolewatch.enrich.extract.pay;

/** The cues for words before an amount and for words behind it, from {@code cues.txt}. */
final class CueBook {

  private final Phrases<Cue> before = new Phrases<>();
  private final Phrases<Cue> after = new Phrases<>();

  CueBook() {
    for (String line : DataLines.of("cues.txt")) {
      String[] parts = line.split(" = ");
      String[] head = parts[0].split(" ");
      Cue cue = new Cue(Cue.Kind.valueOf(head[0]), Double.parseDouble(head[1]));
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

  Phrases<Cue> before() {
    return before;
  }

  Phrases<Cue> after() {
    return after;
  }
}
