package rolewatch.simulator.text;

/**
 * Where an advertisement tells its pay and its work mode. Each that is told is told somewhere.
 *
 * @param payInText true if the body states it
 * @param payInField true if the board states it in a field of its own
 * @param modeInText true if the body states it
 * @param modeInPlace true if the place line states it
 * @param modeInField true if the board states it in a field of its own
 */
public record Placement(
    boolean payInText,
    boolean payInField,
    boolean modeInText,
    boolean modeInPlace,
    boolean modeInField) {

  private static final Placement[] PAY = {
    pay(true, false), pay(true, false), pay(true, false), pay(true, true), pay(false, true)
  };

  private static final Placement[] MODE = {
    mode(true, false, false),
    mode(true, false, false),
    mode(true, false, false),
    mode(false, true, false),
    mode(true, true, false),
    mode(true, false, true),
    mode(false, false, true),
    mode(true, true, true),
  };

  static Placement of(Draw draw) {
    Placement pay = PAY[draw.below("place of pay", PAY.length)];
    Placement mode = MODE[draw.below("place of mode", MODE.length)];
    return new Placement(
        pay.payInText, pay.payInField, mode.modeInText, mode.modeInPlace, mode.modeInField);
  }

  private static Placement pay(boolean text, boolean field) {
    return new Placement(text, field, true, false, false);
  }

  private static Placement mode(boolean text, boolean place, boolean field) {
    return new Placement(true, false, text, place, field);
  }
}
