package rolewatch.enrich.extract.seniority;

import rolewatch.events.Seniority;

/** Levels written as a number behind an occupation: Engineer II. */
final class Levels {

  private Levels() {}

  static boolean isLevel(String text) {
    return switch (text) {
      case "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5" -> true;
      default -> false;
    };
  }

  /** The grade of a level. */
  static Seniority of(String text) {
    return switch (text) {
      case "i", "1" -> Seniority.ENTRY;
      case "ii", "2" -> Seniority.MID;
      default -> Seniority.SENIOR;
    };
  }
}
