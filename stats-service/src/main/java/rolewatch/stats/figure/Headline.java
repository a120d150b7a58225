package rolewatch.stats.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The figures of a role whose changes are told, over all its active jobs. */
public enum Headline {
  /** How many jobs are active. */
  ACTIVE("active") {
    @Override
    Value of(RolesAnswer.RoleLine line) {
      return new Value((double) line.active(), line.active());
    }
  },
  /** The share that states base pay. */
  DISCLOSED("disclosed") {
    @Override
    Value of(RolesAnswer.RoleLine line) {
      return new Value(line.disclosed().share(), line.disclosed().known());
    }
  },
  /** The median of annual base pay in US dollars in the US. */
  MEDIAN_PAY("medianPay") {
    @Override
    Value of(RolesAnswer.RoleLine line) {
      return new Value(line.pay().median(), line.pay().n());
    }
  };

  private final String id;

  Headline(String id) {
    this.id = id;
  }

  /**
   * What it is.
   *
   * @param value null if it is withheld
   * @param n on how many jobs it rests
   */
  public record Value(@Nullable Double value, long n) {

    /** Of a role without jobs. */
    static final Value NONE = new Value(null, 0);
  }

  abstract Value of(RolesAnswer.RoleLine line);

  /** The name in events. */
  public String id() {
    return id;
  }

  /**
   * The figure of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Headline of(String id) {
    return Arrays.stream(values())
        .filter(headline -> headline.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure is named " + id));
  }
}
