package rolewatch.enrich.extract.workmode;

/** Tells from all the parts of a sentence whether it can say where the work is done. */
final class PlaceTold {

  private static final long PLACES =
      Part.bits(
          Part.SEAT, Part.HOME, Part.PRESENT, Part.PRESENCE, Part.ANYWHERE, Part.MOVE, Part.SPREAD);
  private static final long SAYING =
      Part.bits(
          Part.NUMBER,
          Part.WHOLE,
          Part.SHARE,
          Part.DAY,
          Part.NOT,
          Part.SPLIT,
          Part.REST,
          Part.FULLY,
          Part.PORTION,
          Part.YOU,
          Part.MUST,
          Part.JOB,
          Part.DO,
          Part.TEAM,
          Part.PLACE);
  private static final long WEEKLY = Part.bits(Part.DAYS, Part.WEEK);
  private static final long ALWAYS = Part.bits(Part.PLACE, Part.WHOLE);
  private static final long DONE = Part.bits(Part.JOB, Part.HAPPEN);

  private PlaceTold() {}

  /** True if the parts name a place and say something of it. */
  static boolean isIn(long parts) {
    return (parts & PLACES) != 0 && (parts & SAYING) != 0 || isNamed(parts);
  }

  // "five days a week in our ropery"
  private static boolean isNamed(long parts) {
    boolean done = (parts & DONE) == DONE;
    return (parts & Part.OUR.bit()) != 0
        && ((parts & WEEKLY) == WEEKLY || (parts & ALWAYS) != 0 || done);
  }
}
