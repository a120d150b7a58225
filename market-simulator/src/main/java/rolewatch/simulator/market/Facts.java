package rolewatch.simulator.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rolewatch.events.Seniority;
import rolewatch.events.WorkMode;

/**
 * What an advertisement tells of an opening, in one of its editions.
 *
 * @param grade {@code UNKNOWN} if the title has none and no years are required
 * @param mode {@code UNKNOWN} if it is not told
 * @param skills in the order of their weight for the reader
 * @param salary null if pay is not disclosed
 * @param years required at least; null if none are
 */
public record Facts(
    Seniority grade,
    WorkMode mode,
    List<Skill> skills,
    @Nullable Salary salary,
    @Nullable Integer years) {

  public Facts {
    skills = List.copyOf(skills);
  }
}
