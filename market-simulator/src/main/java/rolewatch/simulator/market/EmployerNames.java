package rolewatch.simulator.market;

import java.util.List;

/** Names of employers from lists of words; each number has its own. */
final class EmployerNames {

  private final MarketFacts.Employers facts;
  private final Turn turn;

  EmployerNames(MarketFacts.Employers facts, long seed) {
    this.facts = facts;
    this.turn =
        Turn.of(facts.firstWords().size() * facts.secondWords().size(), Chance.hash(seed, 0x4E));
  }

  String name(int number, boolean staffing) {
    List<String> first = facts.firstWords();
    int place = turn.at(number % turn.count());
    int round = number / turn.count();
    String name =
        first.get(place % first.size()) + " " + facts.secondWords().get(place / first.size());
    String more = round == 0 ? "" : " " + (round + 1);
    String trade =
        staffing ? " " + facts.staffingWords().get(number % facts.staffingWords().size()) : "";
    return name + trade + more;
  }
}
