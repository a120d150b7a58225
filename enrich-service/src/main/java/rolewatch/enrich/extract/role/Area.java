package rolewatch.enrich.extract.role;

/**
 * A field of work that makes a role together with a head noun: {@code backend} and an engineer.
 *
 * @param role the role it makes
 * @param heads the kinds of head noun it does so with, as bits
 * @param near true if it must stand at the head, or fill a segment of its own
 */
record Area(Role role, int heads, boolean near) {}
