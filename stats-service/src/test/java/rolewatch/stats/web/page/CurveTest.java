package rolewatch.stats.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurveTest {

  private static final Scale TO_TEN = new Scale(0, 10);

  private static String path(Double... values) {
    return Curve.of("a", "active", Arrays.asList(values), TO_TEN).path();
  }

  @Test
  void goesFromEdgeToEdgeWithTheGreatestValueAtTheTop() {
    assertThat(path(0d, 5d, 10d)).isEqualTo("M0.0 100.0h0L500.0 50.0L1000.0 0.0");
  }

  @Test
  void breaksOffWhereThereIsNoValue() {
    assertThat(path(10d, null, 10d)).isEqualTo("M0.0 0.0h0M1000.0 0.0h0");
    assertThat(path(null, null)).isEmpty();
  }

  @Test
  void oneDayIsADot() {
    assertThat(path(5d)).isEqualTo("M0.0 50.0h0");
  }

  @Test
  void aScaleHoldsAllItsAmountsInWholeSteps() {
    assertThat(Scale.over(Stream.of(98_500d, 143_000d))).isEqualTo(new Scale(90_000, 150_000));
    assertThat(Scale.over(Stream.of(100_000d))).isEqualTo(new Scale(100_000, 110_000));
    assertThat(Scale.of(List.of())).isEqualTo(new Scale(0, 10_000));
  }

  @Test
  void nothingIsDrawnBeyondTheEnds() {
    assertThat(TO_TEN.at(-1)).isZero();
    assertThat(TO_TEN.at(11)).isEqualTo(100);
    assertThat(TO_TEN.part(2, 4)).isEqualTo(new Scale.Part("20.0", "20.0"));
  }
}
