package rolewatch.enrich.extract.experience;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Years of experience that a sentence requires.
 *
 * @param min the lower bound in years
 * @param max the upper bound; null if open
 * @param start offset of its first character
 * @param end offset after its last one
 * @param sentence offset of the sentence
 * @param part true if it is a part of a number named before it in the sentence
 * @param whole true if it is said to be the whole
 * @param alternative true if it is enough when another diploma or grade is there
 */
record Mention(
    BigDecimal min,
    @Nullable BigDecimal max,
    int start,
    int end,
    int sentence,
    boolean part,
    boolean whole,
    boolean alternative) {}
