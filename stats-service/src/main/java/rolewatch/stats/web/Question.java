package rolewatch.stats.web;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * A question about the figures.
 *
 * @param key the route with its parameters in one order; equal questions have equal keys
 * @param read reads the answer from the database
 */
public record Question<T>(String key, Supplier<Versioned<T>> read) {

  /** Reads the answer from the database. */
  public T answer() {
    return read.get().answer();
  }

  /** The same question, whose answer is kept in a form. */
  Question<T> as(Form form) {
    return form == Form.JSON
        ? this
        : new Question<>(key + "&as=" + form.name().toLowerCase(Locale.ROOT), read);
  }

  /**
   * An answer with the version of the figures that it was read at.
   *
   * @param version grows with every change of the figures
   * @param answer what is written as JSON
   */
  public record Versioned<T>(long version, T answer) {}
}
