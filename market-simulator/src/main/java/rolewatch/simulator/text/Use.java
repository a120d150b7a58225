package rolewatch.simulator.text;

/**
 * Which wording told a fact.
 *
 * @param fact {@code title}, {@code grade}, {@code pay}, {@code mode}, {@code years}, {@code skill}
 *     and its id after a colon, or {@code decoy}
 * @param wording its file and line; several are joined by {@code +}
 */
public record Use(String fact, String wording) {}
