package rolewatch.simulator.http;

import java.util.List;
import rolewatch.events.EventJson;
import rolewatch.simulator.board.BoardFormats;
import rolewatch.simulator.board.Posting;
import rolewatch.simulator.market.Facts;
import rolewatch.simulator.market.Opening;
import rolewatch.simulator.market.Salary;
import rolewatch.simulator.market.Skill;
import rolewatch.simulator.market.Town;

/** What is true of an opening, as a line of JSON. */
final class OpeningJson {

  private record Line(
      long opening,
      String ref,
      String employer,
      boolean staffing,
      String role,
      String grade,
      String mode,
      List<String> skills,
      @org.jspecify.annotations.Nullable Salary salary,
      @org.jspecify.annotations.Nullable Integer years,
      Town town) {}

  private OpeningJson() {}

  static String of(Posting posting) {
    Opening opening = posting.advertisement().opening();
    Facts facts = posting.facts();
    String ref = BoardFormats.of(posting.board().source()).ref(posting).toString();
    return EventJson.mapper()
        .writeValueAsString(
            new Line(
                opening.number(),
                ref,
                opening.employer().name(),
                opening.employer().staffing(),
                opening.role().id(),
                facts.grade().name(),
                facts.mode().name(),
                facts.skills().stream().map(Skill::id).toList(),
                facts.salary(),
                facts.years(),
                posting.advertisement().town()));
  }
}
