package rolewatch.enrich.quality;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rolewatch.enrich.quality.Figure.Better;

/**
 * The worst that each figure may be.
 *
 * @param atLeast by figure, in percent, where more is better
 * @param atMost by figure, in percent, where less is better
 */
record Floors(Map<String, BigDecimal> atLeast, Map<String, BigDecimal> atMost) {

  static final Floors NONE = new Floors(Map.of(), Map.of());

  /** How a figure stands to its floor. */
  enum State {
    HELD,
    FELL,
    /** Nothing is recorded for it. */
    NO_FLOOR,
    /** The set of examples is not there; this says nothing about the figure. */
    NOT_MEASURED,
    /** The set of examples is there and the figure is not: examples have got lost. */
    LOST
  }

  /** A floor or a figure, compared. */
  record Standing(String name, State state) {}

  Floors {
    atLeast = new TreeMap<>(atLeast);
    atMost = new TreeMap<>(atMost);
  }

  /** Every figure and every floor, in the order of the figures. */
  List<Standing> compare(List<Figure> figures) {
    List<String> measured = figures.stream().map(Figure::name).toList();
    List<String> sets = figures.stream().map(Figure::set).distinct().toList();
    Stream<Standing> unmeasured =
        Stream.concat(atLeast.keySet().stream(), atMost.keySet().stream())
            .filter(name -> !measured.contains(name))
            .map(name -> new Standing(name, absence(sets, name)));
    return Stream.concat(figures.stream().map(this::compare), unmeasured).toList();
  }

  /** Floors where each that was measured better is raised; none is ever lowered or forgotten. */
  Floors raised(List<Figure> figures) {
    Floors raised = new Floors(atLeast, atMost);
    for (Figure figure : figures) {
      switch (figure.better()) {
        case HIGHER -> raised.atLeast.merge(figure.name(), figure.limit(), BigDecimal::max);
        case LOWER -> raised.atMost.merge(figure.name(), figure.limit(), BigDecimal::min);
      }
    }
    return raised;
  }

  private Standing compare(Figure figure) {
    BigDecimal limit = limits(figure.better()).get(figure.name());
    if (limit == null) {
      return new Standing(figure.name(), State.NO_FLOOR);
    }
    return new Standing(figure.name(), figure.holds(limit) ? State.HELD : State.FELL);
  }

  private static State absence(List<String> sets, String name) {
    return sets.contains(Figure.setOf(name)) ? State.LOST : State.NOT_MEASURED;
  }

  private Map<String, BigDecimal> limits(Better better) {
    return better == Better.HIGHER ? atLeast : atMost;
  }
}
