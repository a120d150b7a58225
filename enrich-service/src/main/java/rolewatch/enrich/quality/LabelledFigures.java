package rolewatch.enrich.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures of labelled postings; what they count differs from field to field. */
final class LabelledFigures {

  private LabelledFigures() {}

  static List<Figure> of(List<Tally> tallies) {
    return tallies.stream().flatMap(LabelledFigures::figures).toList();
  }

  private static Stream<Figure> figures(Tally tally) {
    String name = tally.set() + "." + tally.field();
    return switch (tally.field()) {
      case LabelledPostings.PAY_CLAIMED, LabelledPostings.ROLE ->
          Stream.of(Figure.lower(name, tally.failures().size(), tally.size()));
      case LabelledPostings.PAY_UNLIKELY -> Stream.empty();
      case LabelledPostings.REMOTE -> remote(name, tally).stream();
      default -> Stream.of(tally.accuracy());
    };
  }

  private static List<Figure> remote(String name, Tally tally) {
    long labelled = tally.judgements().stream().filter(LabelledFigures::isRemote).count();
    long found = labelled - tally.count(Verdict.MISSED);
    long claimed = found + tally.count(Verdict.INVENTED);
    List<Figure> figures = new ArrayList<>();
    if (claimed > 0) {
      figures.add(Figure.higher(name + ".precision", found, claimed));
    }
    if (labelled > 0) {
      figures.add(Figure.higher(name + ".recall", found, labelled));
    }
    return figures;
  }

  private static boolean isRemote(Judgement judgement) {
    return judgement.expected().equals("remote");
  }
}
