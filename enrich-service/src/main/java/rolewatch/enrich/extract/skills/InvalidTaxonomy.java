package rolewatch.enrich.extract.skills;

/** A taxonomy that cannot be used; the message names the line and what to change. */
public final class InvalidTaxonomy extends RuntimeException {

  InvalidTaxonomy(int line, String problem) {
    super("line " + line + " of the skill taxonomy " + problem);
  }
}
