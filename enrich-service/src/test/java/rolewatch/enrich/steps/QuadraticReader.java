package rolewatch.enrich.steps;

import java.util.function.Consumer;

/** What the growth test must catch: a loop within a loop. */
public final class QuadraticReader implements Consumer<String> {

  private int equal;

  @Override
  public void accept(String text) {
    for (int i = 0; i < text.length(); i++) {
      for (int j = i; j < text.length(); j++) {
        equal += text.charAt(i) == text.charAt(j) ? 1 : 0;
      }
    }
  }

  int equal() {
    return equal;
  }
}
