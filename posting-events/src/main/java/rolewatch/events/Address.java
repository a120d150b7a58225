package rolewatch.events;

import org.jspecify.annotations.Nullable;

/** A structured address as a board gives it, nothing normalised; null for what it leaves out. */
public record Address(
    @Nullable String country, @Nullable String region, @Nullable String locality) {}
