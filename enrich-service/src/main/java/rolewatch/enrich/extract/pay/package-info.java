/**
 * Reads pay. Numbers become amounts ({@code AmountScanner}), amounts become sums of money with one
 * or two bounds ({@code RangeJoiner}), and a sum is pay if the words around it say so ({@code
 * ContextWeigher}) and its size is possible ({@code Plausibility}).
 */
@NullMarked
package rolewatch.enrich.extract.pay;

import org.jspecify.annotations.NullMarked;
