package rolewatch.enrich.steps;

import java.util.function.Consumer;

/** What the growth test must catch: a loop that looks through the whole text each time. */
public final class HiddenQuadraticReader implements Consumer<String> {

  private int found;

  @Override
  public void accept(String text) {
    for (int i = 0; i < text.length(); i++) {
      found += text.indexOf('\u0000', i);
    }
  }

  int found() {
    return found;
  }
}
