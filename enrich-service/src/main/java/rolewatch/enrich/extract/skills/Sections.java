package rolewatch.enrich.extract.skills;

import java.util.List;

/** The section that every line of a text belongs to. */
final class Sections {

  private final Section[] ofLine;

  private Sections(Section[] ofLine) {
    this.ofLine = ofLine;
  }

  static Sections in(ScannedText scanned) {
    return new Sections(new Headings(scanned).sections());
  }

  Section of(Mention mention) {
    return ofLine[mention.line];
  }

  /** Refuses topics where the posting speaks of the employer's business or its offer. */
  void refuseAsides(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.name.isTopic() && of(mention).isAside()) {
        mention.refuse();
      }
    }
  }
}
