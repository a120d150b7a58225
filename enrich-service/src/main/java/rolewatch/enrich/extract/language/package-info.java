/**
 * Tells the language a posting is written in, by its script and its commonest small words.
 *
 * <p>The detectors of Apache OpenNLP (2 ms a text, 4 s to load), Apache Tika (1.2 ms, silent on
 * short texts) and Optimaize (0.2 ms, 1.4 s, last released in 2016) were measured first: each costs
 * more than reading everything else in the posting, for rare languages that no cue is written in.
 */
@NullMarked
package rolewatch.enrich.extract.language;

import org.jspecify.annotations.NullMarked;
