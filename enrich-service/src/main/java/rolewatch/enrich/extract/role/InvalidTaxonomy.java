package rolewatch.enrich.extract.role;

/** Says where a taxonomy file breaks its form, and how. */
public final class InvalidTaxonomy extends IllegalArgumentException {

  /**
   * @param place the path inside the file, for instance {@code roles.nurse.areas}
   * @param problem what is wrong there
   */
  public InvalidTaxonomy(String place, String problem) {
    super("the role taxonomy is wrong at " + place + ": " + problem);
  }
}
