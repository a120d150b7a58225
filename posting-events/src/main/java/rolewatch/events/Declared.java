package rolewatch.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a board states in fields of its own.
 *
 * @param pay the ranges, main one first
 * @param payText the board's own summary of the pay, for the evidence; null if it gives none
 * @param workMode the mode; null where the board has no such field
 * @param remote the board's bare "remote" flag, which may also cover hybrid; null if there is none
 * @param seniority the level as written, for instance {@code Mid-Senior level}
 * @param skills the skills as written
 */
public record Declared(
    List<Pay> pay,
    @Nullable String payText,
    @Nullable WorkMode workMode,
    @Nullable Boolean remote,
    @Nullable String seniority,
    List<String> skills) {

  /** A board that states nothing in fields of its own. */
  public static final Declared NOTHING = new Declared(List.of(), null, null, null, null, List.of());

  public Declared {
    pay = Lists.copy(pay);
    skills = Lists.copy(skills);
  }
}
