package rolewatch.stats.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSketchTest {

  /** Sketches are stored: those of the same text must never come out otherwise. */
  @ParameterizedTest
  @CsvSource({
    "'senior engineer','{69=131}'",
    "'we build tools for people who build tools and for nobody else',"
        + "'{7=76, 26=4, 42=234, 46=102, 55=177, 67=255, 86=169, 101=101, 103=111, 104=54}'",
    "'東京 で働く engineer 全員 のために ภาษาไทย text',"
        + "'{1=30, 3=95, 6=52, 8=7, 20=142, 37=255, 43=145, 47=7, 54=8, 56=165, 80=38, 91=189,"
        + " 97=223, 99=176, 100=104, 108=11, 121=218}'",
  })
  void staysTheSame(String text, String bins) {
    assertThat(filled(TextSketch.of(text)).toString()).isEqualTo(bins);
  }

  private static Map<Integer, Integer> filled(TextSketch sketch) {
    Map<Integer, Integer> filled = new TreeMap<>();
    byte[] bytes = HexFormat.of().parseHex(sketch.toString());
    for (int bin = 0; bin < bytes.length; bin++) {
      if (bytes[bin] != 0) {
        filled.put(bin, bytes[bin] & 0xFF);
      }
    }
    return filled;
  }
}
