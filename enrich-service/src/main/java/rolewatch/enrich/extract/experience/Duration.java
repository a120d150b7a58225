package rolewatch.enrich.extract.experience;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as written.
 *
 * @param min its lower bound in years
 * @param max its upper bound in years; null if there is none
 * @param open true if more is welcome: 5+, five or more
 * @param first index of its first token
 * @param last index of its last token
 */
record Duration(BigDecimal min, @Nullable BigDecimal max, boolean open, int first, int last) {}
