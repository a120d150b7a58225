package rolewatch.stats.rollup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * A grade and a work mode, as they cut up a place.
 *
 * @param number from 0 on
 * @param suffix what the name of the place's slice ends with
 * @param code two letters, with which keys begin where slices share a row
 */
record Crossing(int number, String suffix, String code) {

  static final List<Crossing> ALL = all();

  private static final Map<String, Crossing> BY_SUFFIX =
      ALL.stream().collect(Collectors.toMap(Crossing::suffix, Function.identity()));

  private static final int LETTERS = 128;
  private static final Crossing[] BY_CODE = byCode();

  private static List<Crossing> all() {
    return Stream.of(Seniority.values())
        .flatMap(grade -> Stream.of(WorkMode.values()).map(mode -> of(grade, mode)))
        .toList();
  }

  private static Crossing of(Seniority grade, WorkMode mode) {
    int number = grade.ordinal() * WorkMode.values().length + mode.ordinal();
    return new Crossing(number, Slice.name("", grade, mode), "" + code(grade) + code(mode));
  }

  private static Crossing[] byCode() {
    Crossing[] byCode = new Crossing[LETTERS * LETTERS];
    ALL.forEach(one -> byCode[one.code.charAt(0) * LETTERS + one.code.charAt(1)] = one);
    return byCode;
  }

  /** True if the slice is one of a grade and a work mode. */
  static boolean isIn(String slice) {
    return slice.indexOf('+') >= 0;
  }

  /** The place of such a slice; the slice itself if it is a place. */
  static String place(String slice) {
    return isIn(slice) ? slice.substring(0, slice.indexOf('+')) : slice;
  }

  /** All slices of a place that have a crossing. */
  static List<String> slicesOf(String place) {
    return ALL.stream().map(crossing -> place + crossing.suffix).toList();
  }

  /** The crossing in a slice. */
  static Crossing in(String slice) {
    Crossing crossing = BY_SUFFIX.get(slice.substring(slice.indexOf('+')));
    if (crossing == null) {
      throw new IllegalArgumentException("'" + slice + "' has no grade and work mode");
    }
    return crossing;
  }

  /** The crossing with that code. */
  static Crossing of(byte first, byte second) {
    Crossing crossing = (first | second) < 0 ? null : BY_CODE[first * LETTERS + second];
    if (crossing == null) {
      throw new IllegalArgumentException("a key without grade and work mode");
    }
    return crossing;
  }

  /** Which of all crossings these slices have. */
  static boolean[] in(List<String> slices) {
    boolean[] some = new boolean[ALL.size()];
    if (slices.stream().noneMatch(Crossing::isIn)) {
      Arrays.fill(some, true);
    }
    slices.stream().filter(Crossing::isIn).forEach(slice -> some[in(slice).number] = true);
    return some;
  }

  /** Stored: never change or reuse one. */
  private static char code(Seniority grade) {
    return switch (grade) {
      case INTERN -> 'i';
      case ENTRY -> 'e';
      case MID -> 'm';
      case SENIOR -> 's';
      case LEAD -> 'l';
      case STAFF -> 'f';
      case PRINCIPAL -> 'p';
      case MANAGER -> 'g';
      case DIRECTOR -> 'd';
      case EXECUTIVE -> 'x';
      case UNKNOWN -> 'u';
    };
  }

  /** Stored: never change or reuse one. */
  private static char code(WorkMode mode) {
    return switch (mode) {
      case REMOTE -> 'r';
      case HYBRID -> 'h';
      case ONSITE -> 'o';
      case UNKNOWN -> 'u';
    };
  }
}
